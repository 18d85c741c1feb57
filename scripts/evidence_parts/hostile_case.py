"""One hostile thing given to one command, and how that has to end."""
import dataclasses
from typing import Callable, Optional


@dataclasses.dataclass
class Case:
    name: str
    folder: str
    arguments: list
    codes: tuple = (65,)          # how it may end
    memory: int = 0               # the bytes it may take because of its input
    seconds: float = 10           # of the processor
    clock: float = 120            # on the clock, on however busy a machine
    says: tuple = ()              # one of these stands in the messages
    may_print: bool = False       # JSON lists the problems too
    silent: bool = False          # a quiet end is right
    stdin: Optional[Callable] = None
    after: Optional[Callable] = None
