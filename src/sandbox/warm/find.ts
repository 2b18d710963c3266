/**
 * Finds the interpreter behind a shim and a version manager, and becomes it.
 *
 * -I would be the shortest way to a clean interpreter, but it also ignores PYTHONHASHSEED. So the first interpreter
 * ignores all PYTHON* variables (-E), and its successor is given an environment in which the hash seed is the only one:
 * no site, no user site, and on the path only the harness, which takes itself off. The successor clears the rest once it
 * has read it: the time zone and the locale, so that they are not this machine's, and LD_LIBRARY_PATH, which is the
 * loader's, not Python's, and without which some interpreters do not start. Only `sys` and `posix` are imported, which
 * are built in: with -c the working directory is on the path. A container's init has already made it the leader of a
 * group, which the kernel lets begin no session, and needs none. It has to be valid in old versions too, to say which it is.
 */
const FIND = (flags: string, prepare: string) => `
import sys
def say(text):
    sys.stdout.write("\\0\\0\\0" + chr(len(text)) + text)
    sys.stdout.flush()
say('{"kind":"found","python":"%d.%d.%d"}' % sys.version_info[:3])
if sys.version_info >= (3, 10):
    import posix
    if posix.getpgrp() != posix.getpid():
        posix.setsid()
${prepare}
    kept = dict((name, value) for name, value in posix.environ.items() if name == b"LD_LIBRARY_PATH")
    kept.update({"PYTHONHASHSEED": sys.argv[1], "PYTHONCOERCECLOCALE": "0", "TZ": "UTC0"})
    program = sys.argv[2] + "/__main__.py"
    posix.execve(sys.executable, [sys.executable, ${flags}"-s", "-S", "-B", "-X", "utf8", program], kept)
`;

/**
 * Writes the harness into a folder of its own: frames by twos, a name and a text, until a frame is empty. Nothing is read
 * beyond: what follows is for the harness. As files, so that it is started exactly as where it stands on a disk: a
 * candidate has the same stack below it, and so the same depth of recursion, under every backend.
 */
const UNPACK = `
    def exactly(count):
        text = b""
        while len(text) < count:
            more = posix.read(0, count - len(text))
            if not more:
                posix._exit(0)
            text += more
        return text
    def take():
        return exactly(int.from_bytes(exactly(4), "big"))
    posix.mkdir(sys.argv[2])
    name = take()
    while name:
        with open(sys.argv[2] + "/" + name.decode(), "wb") as file:
            file.write(take())
        name = take()
`;

/** How an interpreter is started, beside where its harness stands. */
export interface Manner {
  /** PYTHONHASHSEED: 0 to 4294967295. */
  readonly hashSeed: number;
  /** Whether it leaves asserts out. */
  readonly optimized?: boolean;
}

/** Arguments with which any Python becomes the harness that stands in `folder`. */
export const found = (folder: string, manner: Manner): string[] => started(folder, manner, '');

/** As `found`, but the harness comes in on standard input, and `folder` is made. */
export const unpacked = (folder: string, manner: Manner): string[] => started(folder, manner, UNPACK);

function started(folder: string, { hashSeed, optimized = false }: Manner, prepare: string): string[] {
  return ['-E', '-s', '-S', '-c', FIND(optimized ? '"-O", ' : '', prepare), String(hashSeed), folder];
}
