"""Faults: a run that is killed, interrupted or refused something by the system leaves whole files and a clear word."""
import shutil
from . import faults_kill, faults_scarce, faults_system
from .faults_common import Place

def gather(evidence):
    if not shutil.which("strace"):
        evidence.row("faults are put in with strace", "once", "strace is not installed (apt-get install strace)", False)
        return
    place = Place(evidence)
    faults_kill.gather(evidence, place)
    faults_system.gather(evidence, place)
    faults_scarce.gather(evidence, place)
