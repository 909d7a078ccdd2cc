"""The customer's screen in a browser, on a tablet: one page, and a line that always brings the whole screen.

`messages` says what goes over the line, `qr_drawing` how a code is drawn sharp by somebody else, `door` who is let in,
`feed` serves it all from the engine's loop, and `page/` is what the tablet runs.
"""
