"""The system calls that an interpreter at work needs, by architecture, and which of their arguments are bounded.

Numbers: arch/x86/entry/syscalls/syscall_64.tbl and include/uapi/asm-generic/unistd.h of Linux.
"""

# Nothing here changes a file or reaches another process. stat tells whether a file exists, anywhere: imports need it, and
# a filter cannot read paths. And nothing waits: it would pass time without using any, so that no limit of CPU time ends it.
PLAIN = """
read write readv writev pread64 close fstat lseek getdents64 dup dup2 dup3 getcwd
brk munmap mremap rt_sigaction rt_sigprocmask rt_sigreturn sigaltstack restart_syscall
clock_gettime clock_getres gettimeofday time times sched_yield
getrusage getrlimit getpid getppid gettid getuid geteuid getgid getegid getresuid getrandom exit exit_group
stat lstat newfstatat statx
""".split()

# Opening to write, create, truncate, append, signal or hold a path:
# O_ACCMODE O_CREAT O_TRUNC O_APPEND O_ASYNC O_PATH __O_TMPFILE
NOT_ONLY_READING = 0o3 | 0o100 | 0o1000 | 0o2000 | 0o20000 | 0o10000000 | 0o20000000
PROT_EXEC = 4

# name: (argument's position, bits of which none may be set)
WITHOUT_BITS = {
    "open": (1, NOT_ONLY_READING),
    "openat": (2, NOT_ONLY_READING),
    "mmap": (2, PROT_EXEC),
    "mprotect": (2, PROT_EXEC),
}
# name: (argument's position, bits that are looked at, values that are allowed)
ONE_OF = {
    # F_DUPFD F_GETFD F_SETFD F_GETFL F_DUPFD_CLOEXEC: no owner, lease or lock, through which others could be reached
    "fcntl": (1, 0xFFFFFFFF, (0, 1, 2, 3, 1030)),
    # FUTEX_WAKE FUTEX_WAKE_BITSET, private or not, on either clock: to wait would be to sleep
    "futex": (1, 0x7F, (1, 10)),
    # MADV_NORMAL MADV_WILLNEED MADV_DONTNEED MADV_FREE MADV_HUGEPAGE MADV_NOHUGEPAGE
    "madvise": (2, 0xFFFFFFFF, (0, 3, 4, 8, 14, 15)),
}
# name: the argument's position that must be a null pointer: limits can be read, not set
NULL = {"prlimit64": 2}

X86_64 = {
    "read": 0, "write": 1, "open": 2, "close": 3, "stat": 4, "fstat": 5, "lstat": 6, "lseek": 8, "mmap": 9,
    "mprotect": 10, "munmap": 11, "brk": 12, "rt_sigaction": 13, "rt_sigprocmask": 14, "rt_sigreturn": 15,
    "pread64": 17, "readv": 19, "writev": 20, "select": 23, "sched_yield": 24, "mremap": 25, "madvise": 28,
    "dup": 32, "dup2": 33, "nanosleep": 35, "getpid": 39, "exit": 60, "fcntl": 72, "getcwd": 79,
    "gettimeofday": 96, "getrlimit": 97, "getrusage": 98, "times": 100, "getuid": 102, "getgid": 104,
    "geteuid": 107, "getegid": 108, "getppid": 110, "getresuid": 118,
    "sigaltstack": 131, "gettid": 186, "time": 201, "futex": 202,
    "getdents64": 217, "restart_syscall": 219, "clock_gettime": 228, "clock_getres": 229, "clock_nanosleep": 230,
    "exit_group": 231, "openat": 257, "newfstatat": 262, "pselect6": 270, "dup3": 292, "prlimit64": 302,
    "getrandom": 318, "statx": 332,
    # Refused, and named here for the probes.
    "socket": 41, "clone": 56, "execve": 59, "kill": 62, "ptrace": 101, "prctl": 157, "fchmodat": 268,
    "io_uring_setup": 425, "ppoll": 271,
}  # fmt: skip
ARM64 = {
    "getcwd": 17, "dup": 23, "dup3": 24, "fcntl": 25, "openat": 56, "close": 57, "getdents64": 61, "lseek": 62,
    "read": 63, "write": 64, "readv": 65, "writev": 66, "pread64": 67, "pselect6": 72, "newfstatat": 79, "fstat": 80,
    "exit": 93, "exit_group": 94, "futex": 98, "nanosleep": 101, "clock_gettime": 113, "clock_getres": 114,
    "clock_nanosleep": 115, "sched_yield": 124, "restart_syscall": 128, "sigaltstack": 132, "rt_sigaction": 134,
    "rt_sigprocmask": 135, "rt_sigreturn": 139, "getresuid": 148, "times": 153, "getrlimit": 163, "getrusage": 165,
    "gettimeofday": 169, "getpid": 172, "getppid": 173, "getuid": 174, "geteuid": 175, "getgid": 176, "getegid": 177,
    "gettid": 178, "brk": 214, "munmap": 215, "mremap": 216, "mmap": 222, "mprotect": 226, "madvise": 233,
    "prlimit64": 261, "getrandom": 278, "statx": 291,
    # Refused, and named here for the probes.
    "socket": 198, "clone": 220, "execve": 221, "kill": 129, "ptrace": 117, "fchmodat": 53, "prctl": 167,
    "io_uring_setup": 425, "ppoll": 73,
}  # fmt: skip

# machine as uname tells it: (AUDIT_ARCH of linux/audit.h, table)
ARCHITECTURES = {"x86_64": (0xC000003E, X86_64), "aarch64": (0xC00000B7, ARM64)}
