"""Read by PyInstaller: which modules of the bundle lie in files of their own. The others lie in its archive.

Each one in the archive is looked up, read and unpacked at each start, which took a fifth of the time until the window is
painted. So what is imported until then stays outside. Everything outside would be 58 MB more.
"""

import sys

OF_THE_START = ("abreast", "PySide6", "shiboken6", "shibokensupport", "platformdirs")
module_collection_mode = dict.fromkeys((*sys.stdlib_module_names, *OF_THE_START), "pyc")
