"""What pdfium gives of a page: open pages, characters, words, marks and colours."""
