"""When things happen: asyncio, and ports for everything outside. No Qt, HTTP or SQL."""
