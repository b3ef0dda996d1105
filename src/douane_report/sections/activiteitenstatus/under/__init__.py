"""Activities side by side with a status and a remark under each."""
