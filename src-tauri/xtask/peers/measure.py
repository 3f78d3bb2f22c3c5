"""Runs a command and prints what it took as JSON: measure.py COMMAND…

Processor time and peak memory are those of the whole process, as the kernel counted them for its
parent. What the command itself printed is told as "said".
"""

import json
import os
import subprocess
import sys
import tempfile
import time

with tempfile.TemporaryFile("w+") as complaints:
    begun = time.perf_counter()
    child = subprocess.Popen(sys.argv[1:], stdout=subprocess.PIPE, stderr=complaints)
    said = child.stdout.read().decode()
    _, status, used = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - begun
    if status != 0:
        complaints.seek(0)
        sys.exit(f"{sys.argv[1]}: {complaints.read()[-2000:]}")
print(
    json.dumps(
        {
            "cpu_seconds": used.ru_utime + used.ru_stime,
            "wall_milliseconds": seconds * 1000,
            "peak_kib": used.ru_maxrss,
            "said": said,
        }
    )
)
