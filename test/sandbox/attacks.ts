/** In reach of every program below: both are true only when a wall of ours refused. */
export const ATTACKER = `
import ctypes, os, signal, socket, subprocess, sys, threading, mmap, resource
libc = ctypes.CDLL(None, use_errno=True)
def refused(attempt, *arguments, **named):
    try:
        attempt(*arguments, **named)
    except OSError as error:
        return error.errno in (1, 13)
    return False
def c_refused(name, *arguments):
    ctypes.set_errno(0)
    return getattr(libc, name)(*arguments) == -1 and ctypes.get_errno() in (1, 13)
`;

/** Each only tries, and asserts that it was refused. */
export const ATTACKS: Record<string, string> = {
  'reads /etc/passwd': 'assert refused(open, "/etc/passwd")',
  'reads its environment and memory in /proc':
    'assert all(refused(open, f"/proc/self/{f}") for f in ("environ", "maps", "mem"))',
  "reads its parent's environment": 'assert refused(open, f"/proc/{os.getppid()}/environ")',
  'lists directories': 'assert all(refused(os.listdir, d) for d in ("/", ".", "/tmp", "/proc"))',
  'reads what is installed beside the standard library':
    'import re\nlib = os.path.dirname(os.__file__)\nat = [lib, lib + "/site-packages", lib + "/dist-packages", "/usr/lib/python3/dist-packages", lib + "/config-3.11-x86_64-linux-gnu"]\nassert all(refused(os.listdir, d) for d in at if os.path.exists(d))\nassert refused(open, lib + "/config-3.11-x86_64-linux-gnu/Makefile") or not os.path.exists(at[4])',
  'walks the stack to what other runs say':
    'frame, seen = sys._getframe(), []\nwhile frame:\n    seen += [type(v).__name__ for v in frame.f_locals.values()]\n    frame = frame.f_back\nassert not {"Supervisor", "Run", "Relay", "Channel"} & set(seen), seen\nimport gc\nkept = [o for o in gc.get_objects() if type(o).__name__ in ("Run", "Relay")]\nassert not kept, kept',
  'learns how it was started': 'assert sys.orig_argv == [""] and not sys.executable and sys.argv == [""]',
  'finds a home or a secret in the environment':
    'assert not os.environ and libc.getenv(b"HOME") == 0 and libc.getenv(b"PATH") == 0',
  'opens an internet socket':
    'assert refused(socket.socket) and refused(socket.socket, socket.AF_INET6, socket.SOCK_DGRAM)',
  'opens an abstract unix socket': 'assert refused(socket.socket, socket.AF_UNIX) and refused(socket.socketpair)',
  'opens other kinds of sockets':
    'assert refused(socket.socket, socket.AF_NETLINK, socket.SOCK_RAW) and c_refused("socket", 40, 1, 0)',
  'runs a program':
    'assert refused(subprocess.run, ["/bin/true"]) and refused(os.posix_spawn, "/bin/true", ["true"], {})',
  'becomes another program':
    'assert refused(os.execv, "/bin/true", ["true"]) and c_refused("execveat", 0, b"", None, None, 0x1000)',
  'forks behind the back of audit hooks':
    'for vfork in (True, False):\n    subprocess._USE_POSIX_SPAWN, subprocess._USE_VFORK = False, vfork\n    assert refused(subprocess.Popen, ["/bin/true"], close_fds=True)',
  forks: 'assert refused(os.fork) and refused(os.forkpty) and c_refused("vfork")',
  'starts a thread':
    'try:\n    threading.Thread(target=print).start()\nexcept RuntimeError:\n    pass\nelse:\n    assert False',
  'kills its parent': 'assert refused(os.kill, os.getppid(), 0) and refused(os.kill, os.getppid(), signal.SIGKILL)',
  'kills everybody': 'assert refused(os.kill, -1, 0) and refused(os.killpg, 0, 0)',
  'signals through descriptors':
    'import fcntl\nassert refused(fcntl.fcntl, 1, 8, os.getppid()) and refused(fcntl.fcntl, 1, 10, 9)',
  'signals by pidfd': 'assert refused(os.pidfd_open, os.getppid())',
  'traces its parent': 'assert c_refused("ptrace", 16, os.getppid(), 0, 0)',
  "reads another process's memory": 'assert c_refused("process_vm_readv", os.getppid(), 0, 0, 0, 0, 0)',
  'writes a file':
    'assert all(refused(open, f, "w") for f in ("/tmp/assay-probe", "probe", "/dev/null", "/dev/shm/assay-probe"))',
  'appends to a file': 'assert refused(open, "/dev/null", "a") and refused(open, "/dev/null", "r+b")',
  'makes a file without a name':
    'assert refused(os.open, "/tmp", os.O_TMPFILE | os.O_RDWR) and refused(os.memfd_create, "m")',
  'makes, moves or removes':
    'assert all(refused(f, *a) for f, a in ((os.mkdir, ["/tmp/p"]), (os.rename, ["/nowhere", "/tmp/p"]), (os.unlink, ["/nowhere"]), (os.symlink, ["a", "/tmp/p"]), (os.mkfifo, ["/tmp/p"])))',
  'changes what a file is':
    'assert all(refused(f, *a) for f, a in ((os.chmod, ["/dev/null", 0o666]), (os.utime, ["/dev/null"]), (os.setxattr, ["/dev/null", "user.a", b""]), (os.chown, ["/dev/null", -1, -1]), (os.truncate, ["/nowhere", 0])))',
  'changes where it stands': 'assert refused(os.chdir, "/tmp") and refused(os.chroot, "/") and refused(os.umask, 0)',
  'raises its own limits': 'assert c_refused("setrlimit", 0, (ctypes.c_long * 2)(1, 1)) and refused(os.nice, 0)',
  "changes its parent's limits": 'assert refused(resource.prlimit, os.getppid(), resource.RLIMIT_CPU, (1, 1))',
  'takes down its walls': 'assert all(c_refused("prctl", option, 0, 0, 0, 0) for option in (1, 4, 22, 38))',
  'outlives its parent': 'assert c_refused("prctl", 1, 0, 0, 0, 0) and refused(os.setsid)',
  'enters or makes namespaces':
    'assert c_refused("unshare", 0x10000000) and c_refused("setns", 0, 0) and c_refused("mount", b"a", b"/tmp", b"b", 0, None)',
  'makes memory executable':
    'assert refused(mmap.mmap, -1, 4096, prot=mmap.PROT_EXEC | mmap.PROT_READ) and c_refused("mprotect", 0, 4096, 4)',
  'sets alarms': 'assert c_refused("setitimer", 0, None, None)',
  'asks the terminal': 'import fcntl\nassert refused(fcntl.ioctl, 1, 0x5412, b"x")',
  'uses kernel interfaces of its own':
    'assert c_refused("eventfd", 0, 0) and c_refused("epoll_create1", 0) and c_refused("inotify_init1", 0) and c_refused("syscall", 425, 1, 0)',
  'names its host':
    'assert os.uname()[:3] == ("Linux", "sandbox", "6.1.0") and c_refused("gethostname", ctypes.create_string_buffer(99), 99)',
  'shares memory': 'assert c_refused("shmget", 0, 4096, 0o1600)',
  'finds a descriptor that is not its own':
    'left = []\nfor fd in range(3, 1024):\n    try:\n        os.fstat(fd); left.append(fd)\n    except OSError:\n        pass\nassert left == [63], left',
  'is root': 'assert 0 not in (os.getuid(), os.geteuid(), os.getgid(), os.getegid()) and refused(os.setuid, 0)',
};
