"""What a submission may use of the machine."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """What a submission may use. Seconds are of wall time; sizes are per process."""

    cell_seconds: float = 20.0
    cells_seconds: float = 60.0
    call_seconds: float = 10.0
    memory_mb: int = 1024
    disk_mb: int = 64
