#!/usr/bin/env bash
# Finds the source of each year and makes its report, for the Makefile.
#
#   report.sh list            a word per year for the Makefile, YEAR|SOURCE or YEAR|SOURCE|FORCE,
#                             and the word `unnamed` where that command would fail
#   report.sh year YEAR       makes data/processed/YEAR from the year's source
#   report.sh history YEAR    holds data/processed/YEAR against the year before, which is there
#   report.sh source FILE [OUT [YEAR]]   the same for any file, for the year in its name or YEAR,
#                             or in the folder OUT
#   report.sh unnamed         fails if data/raw holds a PDF that no year can be given to
#
# Exit code 1 of `douane-report` means that everything was written and that a check of severity
# error failed. The report may well be wrong itself, so that is said and passes; STRICT=1 fails.
set -euo pipefail
cd "$(dirname "$0")/.."
shopt -s nullglob nocaseglob
stamps=build/report
histories=build/history

# Sets `found` to the year in a file's name: four digits that stand alone, and only one such year.
find_year() {
  local name=${1##*/} years=''
  while [[ $name =~ (^|[^0-9])((19|20)[0-9][0-9])([^0-9].*|$) ]]; do
    [[ " $years " == *" ${BASH_REMATCH[2]} "* ]] || years+=${years:+ }${BASH_REMATCH[2]}
    name=${BASH_REMATCH[4]}
  done
  found=''
  [[ $years == *' '* ]] || found=$years
}

# Sets `sources` to the files of a year: its PDFs where there is one, else its text.
find_sources() {
  local file
  sources=()
  for file in data/raw/*.pdf seeds/jaarrapportage-douane-????.txt; do
    [[ $file == seeds/* && ${#sources[@]} -gt 0 ]] && break
    find_year "$file"
    [[ $found != "$1" ]] || sources+=("$file")
  done
}

# Prints what a year is made from, by name; the stamp keeps it, so that a change is noticed.
print_origin() {
  local override=data/overrides/$1.toml
  [[ -f $override ]] || override=''
  printf '%s|%s\n' "$2" "$override"
}

# Tells whether a year is to be made again although no file is newer than its stamp: another
# source, a source moved here with its old date, or an output that is gone.
is_outdated() {
  local year=$1 source=$2 stamp=$stamps/$1 output
  [[ -f $stamp ]] || return 0
  [[ $(<"$stamp") == "$(print_origin "$year" "$source")" ]] || return 0
  [[ -z $(find "$source" -cnewer "$stamp") ]] || return 0
  for output in jaarrapportage.json figures.csv manifest.json findings.csv findings.json \
    report.md report.html; do
    [[ -f data/processed/$year/$output ]] || return 0
  done
  return 1
}

list_years() {
  local file year listed=' ' unnamed='' force
  for file in data/raw/*.pdf seeds/jaarrapportage-douane-????.txt; do
    find_year "$file"
    year=$found
    [[ -n $year || $file == seeds/* ]] || unnamed=unnamed
    # A seed stands back for the year's PDF; a second PDF is refused when the year is made.
    [[ -n $year && ! ($file == seeds/* && $listed == *" $year "*) ]] || continue
    listed+="$year "
    # Make splits at blanks, and has no quotes: it finds the file by a wildcard instead.
    is_outdated "$year" "$file" && force='|FORCE' || force=''
    printf '%s|%s%s\n' "$year" "${file//[^A-Za-z0-9.\/_-]/?}" "$force"
  done
  echo $unnamed
}

list_unnamed() {
  local file bad=0
  for file in data/raw/*.pdf; do
    find_year "$file"
    [[ -n $found ]] && continue
    bad=1
    echo "report: $file: the name must hold the year of the report, and no other year." >&2
    echo "  Rename it, or: make report SOURCE='$file' OUT=data/processed/YEAR" >&2
  done
  return $bad
}

# Arguments: source, folder. Says what happened; fails where nothing was made.
make_report() {
  local source=$1 out=$2 status=0
  .venv/bin/douane-report report "$source" --out "$out" </dev/null || status=$?
  case $status in
    0) echo "report: $source -> $out" ;;
    1)
      echo "report: $source -> $out: written, but a check of severity error failed;" \
        "see $out/findings.csv" >&2
      [[ -z ${STRICT:-} ]]
      ;;
    *)
      echo "report: $source: no report made (exit code $status)" >&2
      return "$status"
      ;;
  esac
}

# Fails if what was made of a file is no report on a year. Arguments: file, year, what to do.
demand_year() {
  local printed
  printed=$(awk -F, 'NR == 2 { print $1 }' "data/processed/$2/figures.csv")
  [[ $printed == "$2" ]] || {
    echo "report: $1 is a report on $printed, not on $2 $3" >&2
    return 3
  }
}

make_year() {
  local year=$1 out=data/processed/$1
  find_sources "$year"
  case ${#sources[@]} in
    1) ;;
    0)
      echo "report: no source for $year: looked for $year in the names of data/raw/*.pdf and for" \
        "seeds/jaarrapportage-douane-$year.txt" >&2
      return 3
      ;;
    *)
      echo "report: more than one PDF for $year: ${sources[*]}" >&2
      echo "  Keep one in data/raw, or: make report SOURCE=FILE OUT=FOLDER" >&2
      return 3
      ;;
  esac
  make_report "${sources[0]}" "$out" || return
  demand_year "${sources[0]}" "$year" "as its name says; rename it and remove $out" || return
  mkdir -p "$stamps"
  print_origin "$year" "${sources[0]}" >"$stamps/$year"
}

add_history() {
  local out=data/processed/$1 status=0
  .venv/bin/douane-report validate "$out" --quiet </dev/null || status=$?
  ((status > 1)) || .venv/bin/douane-report render "$out" --quiet </dev/null || status=$?
  case $status in
    0) echo "report: $out: held against $(($1 - 1))" ;;
    1)
      echo "report: $out: held against $(($1 - 1)), but a check of severity error failed;" \
        "see $out/findings.csv" >&2
      [[ -z ${STRICT:-} ]] || return 1
      ;;
    *)
      echo "report: $out: not held against $(($1 - 1)) (exit code $status)" >&2
      return "$status"
      ;;
  esac
  mkdir -p "$histories"
  touch "$histories/$1"
}

make_source() {
  local source=$1 out=${2:-} year=${3:-}
  if [[ -z $out && -z $year ]]; then
    find_year "$source"
    if [[ -z $found ]]; then
      echo "report: the name of $source does not hold one year; add YEAR=YYYY or OUT=FOLDER" >&2
      return 2
    fi
    year=$found
  fi
  # What lies there from now on does not come from the year's own source.
  rm -f "$stamps/$(basename "${out:-$year}")"
  make_report "$source" "${out:-data/processed/$year}" || return
  [[ -n $out ]] ||
    demand_year "$source" "$year" "as asked for; remove data/processed/$year, or add OUT=FOLDER"
}

case ${1:-} in
  list) list_years ;;
  unnamed) list_unnamed ;;
  year) make_year "$2" ;;
  history) add_history "$2" ;;
  source) make_source "$2" "${3:-}" "${4:-}" ;;
  *) sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//;p}' "$0" >&2; exit 2 ;;
esac
