"""How a strip of paper is printed, and a slip drawn as a code. Knows lines and printers, and no payment."""
