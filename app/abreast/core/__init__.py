"""The core: no toolkit, no terminal, no web. Front ends are handed one `Core` from `assembly.open_core`."""
