"""What people see and touch. The only package that imports PySide6; it decides nothing about payments."""
