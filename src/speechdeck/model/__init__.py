"""What crosses a stage border: frozen values, no files, no formats. Imports errors and diagnostics at most."""
