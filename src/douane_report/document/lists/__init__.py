"""Lists on a page: bulleted or numbered, wherever their bullets and numbers stand."""
