"""One hostile thing given to one command, and how that has to end."""
import dataclasses
from typing import Callable, Optional

# What a run may take beyond the bytes of its input: the program itself takes 12 MiB or so.
MARGIN = 32 << 20


@dataclasses.dataclass
class Case:
    name: str
    folder: str
    arguments: list
    codes: tuple = (65,)          # how it may end
    memory: int = MARGIN          # the bytes it may take beyond those of its input
    seconds: float = 10           # of the processor
    clock: float = 120            # on the clock, on however busy a machine
    says: tuple = ()              # one of these stands in the messages: the reason
    may_print: bool = False       # JSON lists the problems too
    stdin: Optional[Callable] = None
    after: Optional[Callable] = None
    input: Optional[int] = None   # the bytes of the input, where it is not in files
