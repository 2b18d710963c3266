export const id = 630;
export const ids = [630];
export const modules = {

/***/ 4359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rl: () => (/* binding */ outcomesIn),
/* harmony export */   Yv: () => (/* binding */ DECISIONS),
/* harmony export */   _B: () => (/* binding */ MOST),
/* harmony export */   wP: () => (/* binding */ isWhole),
/* harmony export */   xN: () => (/* binding */ Coverage)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7197);

/**
 * Kinds of decisions, by their numbers in a coverage: tests of statements and expressions, operands of `and` and `or`,
 * values that are true or false, calls that look for something (`get`, `replace`, `count` …: found or not), `min` and
 * `max` of two (the first or not), loops (entered or over nothing). Of the last four only the first outcome is told.
 */
const DECISIONS = [
    'if', 'while', 'ternary', 'assert', 'filter', 'guard', 'operand', 'compare', 'not', 'call', 'lookup', 'choice', 'for',
    'each', 'except', 'case', 'function',
]; // biome-ignore format: a list of words
/** More decisions are not told (harness/covering.py). */
const MOST = 4000;
const Count = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI());
const Kind = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI(), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._lte */ .Zm(DECISIONS.length - 1));
const Outcomes = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[0-9a-f]{1,2000}$/));
/**
 * The decisions of an implementation and which way each went, as its process says (harness/covering.py). A candidate can
 * forge it, and hide by that what it did: nothing is believed beyond the shape.
 */
const Coverage = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Number of the kind in DECISIONS, and where it begins and ends: 1-based lines, 0-based columns in bytes of UTF-8. */
    decisions: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([Kind, Count, Count, Count, Count])).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(MOST)),
    /** What loading the module took: two bits a decision, the first for its first outcome, the highest for the first decision. */
    loaded: Outcomes,
    /** The same for each call in the plan's order, or for all tests together. */
    taken: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Outcomes).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(10_000)),
});
/** Whether it tells as much as it must: of each of `runs` all decisions. */
function isWhole({ decisions, loaded, taken }, runs) {
    const digits = Math.max(1, Math.ceil(decisions.length / 2));
    return taken.length === runs && [loaded, ...taken].every(({ length }) => length === digits);
}
/** The outcomes in `told`: twice the decision's number, and one more for its second outcome. */
function outcomesIn({ decisions }, told) {
    // An odd number of decisions leaves the two highest bits empty.
    const empty = 4 * told.length - 2 * decisions.length;
    const found = [];
    for (const [at, digit] of [...told].entries()) {
        const bits = Number.parseInt(digit, 16);
        for (let bit = 0; bit < 4; bit++)
            if ((bits & (8 >> bit)) !== 0)
                found.push(4 * at + bit - empty);
    }
    return found.filter((outcome) => outcome >= 0);
}


/***/ }),

/***/ 1630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  adversarialTrials: () => (/* binding */ adversarialTrials)
});

;// CONCATENATED MODULE: ./src/sandbox/values-float.js
/** `value` as Python's repr spells it: the same shortest digits as JavaScript's, with other ideas about exponents. */
function spelledFloat(value) {
    if (Number.isNaN(value))
        return 'nan';
    if (!Number.isFinite(value))
        return value < 0 ? '-inf' : 'inf';
    const sign = value < 0 || Object.is(value, -0) ? '-' : '';
    if (value === 0)
        return `${sign}0.0`;
    const [digits = '', power = ''] = Math.abs(value).toExponential().split('e');
    const exponent = Number(power);
    const figures = digits.replace('.', '');
    if (exponent < -4 || exponent >= 16) {
        const fraction = figures.length > 1 ? `.${figures.slice(1)}` : '';
        return `${sign}${figures[0]}${fraction}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
    }
    if (exponent < 0)
        return `${sign}0.${'0'.repeat(-exponent - 1)}${figures}`;
    const whole = figures.slice(0, exponent + 1).padEnd(exponent + 1, '0');
    return `${sign}${whole}.${figures.slice(exponent + 1) || '0'}`;
}

;// CONCATENATED MODULE: ./src/sandbox/values-render.js

/** Longer renderings end in an ellipsis. In UTF-16 units. */
const CAP = 400;
/** `value` as Python would write it, for people: `[1, 2.0, (3,)]`. At most about `cap` characters, whatever its size. */
function renderValue(value, cap = CAP) {
    const out = [];
    let length = 0;
    const waiting = [value];
    while (waiting.length > 0) {
        const next = waiting.pop();
        if (typeof next !== 'string') {
            waiting.push(...parts(next, cap).reverse());
            continue;
        }
        out.push(next);
        length += next.length;
        if (length > cap)
            return `${out.join('').slice(0, cap)}…`;
    }
    return out.join('');
}
function parts(value, cap) {
    switch (value.type) {
        case 'none':
            return ['None'];
        case 'bool':
            return [value.value ? 'True' : 'False'];
        case 'int':
            return [integer(value.value, cap)];
        case 'float':
            return [spelledFloat(value.value)];
        case 'complex':
            return ['complex(', spelledFloat(value.real), ', ', spelledFloat(value.imaginary), ')'];
        case 'str':
            return [quoted(value.value.slice(0, cap + 1))];
        case 'surrogates':
            return ['str(', bytes(value.utf8, cap), ", 'utf-8', 'surrogatepass')"];
        case 'bytes':
            return [bytes(value.base64, cap)];
        case 'bytearray':
            return ['bytearray(', bytes(value.base64, cap), ')'];
        case 'tuple':
            return ['(', ...joined(value.items, cap), value.items.length === 1 ? ',)' : ')'];
        case 'list':
            return ['[', ...joined(value.items, cap), ']'];
        case 'set':
            return value.items.length === 0 ? ['set()'] : ['{', ...joined(value.items, cap), '}'];
        case 'frozenset':
            return value.items.length === 0 ? ['frozenset()'] : ['frozenset({', ...joined(value.items, cap), '})'];
        case 'dict':
            return entries(value.entries, cap);
        case 'OrderedDict':
        case 'Counter':
            return [`${value.type}(`, ...entries(value.entries, cap), ')'];
        case 'defaultdict':
            return ['defaultdict(', value.factory, ', ', ...entries(value.entries, cap), ')'];
        case 'deque':
            return ['deque([', ...joined(value.items, cap), value.maxlen === null ? '])' : `], maxlen=${value.maxlen})`];
        case 'array':
            return [`array('${value.typecode}', [`, ...joined(value.items, cap), '])'];
        case 'library':
            return value.parts.length === 0 ? [value.tag] : [`${value.tag}(`, ...joined(value.parts, cap), ')'];
        case 'name':
            return [value.name.replace(/^builtins\./, '')];
        case 'class':
            return [`<class ${nameOf(value.class)}>`];
        case 'member':
            return [`${nameOf(value.class)}.${value.name}`];
        case 'exception':
            return [`${nameOf(value.class)}(`, ...joined(value.args, cap), ')'];
        case 'object':
            return object(value, cap);
    }
}
function object(value, cap) {
    const shown = value.attributes.slice(0, cap);
    const held = value.base.type === 'none' ? [] : [value.base, ...(shown.length > 0 ? [', '] : [])];
    const pairs = shown.flatMap(([name, one], at) => [`${at > 0 ? ', ' : ''}${name}=`, one]);
    return [`${nameOf(value.class)}(`, ...held, ...pairs, ')'];
}
function joined(items, cap) {
    return items.slice(0, cap).flatMap((item, at) => (at > 0 ? [', ', item] : [item]));
}
function entries(pairs, cap) {
    return ['{', ...pairs.slice(0, cap).flatMap(([key, one], at) => [...(at > 0 ? [', '] : []), key, ': ', one]), '}'];
}
const nameOf = (of) => typeof of === 'string' ? of.slice(of.lastIndexOf('.') + 1).replace(/^.*:/, '') : of.name;
/** Decimal digits of a number with very many cost quadratic time, so those are told in hexadecimal. */
function integer(value, cap) {
    const hex = value.toString(16);
    return hex.length <= cap ? value.toString() : `${value < 0n ? '-' : ''}0x${hex.replace('-', '')}`;
}
function bytes(base64, cap) {
    const held = Buffer.from(base64.slice(0, 4 * cap), 'base64');
    return `b${quoted(held.toString('latin1').slice(0, cap + 1), /[^\x20-\x7e]/g)}`;
}
/** Between quotes as repr chooses them. What does not print is written out, so that nothing hides or paints. */
function quoted(text, hidden = /[\p{C}\p{Z}]/gu) {
    const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
    const plain = text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`);
    return quote + plain.replace(hidden, (one) => (one === ' ' ? one : escaped(one))) + quote;
}
const SHORT = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function escaped(one) {
    const point = one.codePointAt(0);
    const digits = point.toString(16);
    if (SHORT[one] !== undefined)
        return SHORT[one];
    if (point <= 0xff)
        return `\\x${digits.padStart(2, '0')}`;
    return point <= 0xffff ? `\\u${digits.padStart(4, '0')}` : `\\U${digits.padStart(8, '0')}`;
}

// EXTERNAL MODULE: ../../node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(2527);
// EXTERNAL MODULE: ../../node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(7197);
;// CONCATENATED MODULE: ./src/sandbox/values.js
/** How many parts each value of the library has. */
const LIBRARY = {
    date: 3,
    datetime: 9,
    time: 6,
    timedelta: 3,
    timezone: 3,
    zone: 1,
    Decimal: 1,
    Fraction: 2,
    range: 3,
    slice: 3,
    UUID: 1,
    '...': 0,
    NotImplemented: 0,
};
/** Tags on the wire. The containers of the first table have an identity, those of the second none. */
const SEQUENCES = { l: 'list', s: 'set' };
const UNNUMBERED = { t: 'tuple', fs: 'frozenset' };
const MAPPINGS = { d: 'dict', OrderedDict: 'OrderedDict', Counter: 'Counter' };
const DEPTH = 200;
const NODES = 200_000;
/** Why no value could be made: it is none, or it is beyond what is read. */
class ValueError extends Error {
    code;
    constructor(code, message) {
        super(`${message} (${code})`);
        this.name = 'ValueError';
        this.code = code;
    }
}
/**
 * What `visit` makes of `root`: a result, or a generator that yields children and is sent their results. No recursion:
 * how deep somebody nests decides nothing about our stack.
 */
function walk(root, visit, budget = { nodes: NODES }) {
    const stack = [];
    let visited = visit(root);
    for (;;) {
        let step;
        if ('result' in visited) {
            const waiting = stack.at(-1);
            if (waiting === undefined)
                return visited.result;
            step = waiting.next(visited.result);
        }
        else {
            if (stack.length >= DEPTH)
                throw new ValueError('too-large', `nested more than ${DEPTH} deep`);
            stack.push(visited);
            step = visited.next();
        }
        if (step.done) {
            stack.pop();
            visited = { result: step.value };
        }
        else {
            if (--budget.nodes < 0)
                throw new ValueError('too-large', `more than ${NODES} values`);
            visited = visit(step.value);
        }
    }
}

;// CONCATENATED MODULE: ./src/sandbox/values-class.js


const Name = schemas/* string */.YjP().check(api/* _maxLength */.Eb(200));
const many = (each) => schemas/* array */.YOg(each).check(api/* _maxLength */.Eb(1000));
const Shape = schemas/* strictObject */.rej({
    name: Name,
    kind: schemas/* enum */.k5n(['object', 'dataclass', 'namedtuple', 'enum', 'exception']),
    bases: many(schemas/* unknown */.L5J()),
    fields: many(schemas/* tuple */.PVZ([Name, schemas/* boolean */.zMY(), schemas/* boolean */.zMY()])),
    traits: many(schemas/* enum */.k5n(['eq', 'order', 'frozen', 'hash'])),
    methods: many(Name),
    members: many(schemas/* tuple */.PVZ([Name, schemas/* unknown */.L5J()])),
    call: schemas/* nullable */.mee(schemas/* int */.Whr().check(api/* _nonnegative */.UI())),
});
const ANCESTORS = 20;
/** The classes of one graph: described in full the first time, and by their number afterwards. */
class ClassReader {
    #seen = [];
    #decode;
    constructor(decode) {
        this.#decode = decode;
    }
    /** The class that `node` names. Throws ValueError. */
    read(node) {
        if (typeof node === 'string' && node.length <= 300)
            return node;
        if (typeof node === 'number') {
            const seen = this.#seen[node];
            if (seen === undefined)
                throw new ValueError('malformed', 'a class that was not described');
            return seen;
        }
        const described = this.#described(node, 0);
        this.#seen.push(described);
        return described;
    }
    #described(node, depth) {
        const shape = Shape.safeParse(node);
        if (!shape.success || depth > ANCESTORS)
            throw new ValueError('malformed', 'a class that is not described');
        const { bases, members, ...rest } = shape.data;
        return {
            ...rest,
            bases: bases.map((base) => (typeof base === 'string' ? base : this.#described(base, depth + 1))),
            members: members.map(([name, value]) => [name, this.#decode(value)]),
        };
    }
}

;// CONCATENATED MODULE: ./src/sandbox/values-decode.js


const FLOAT = /^-?(?:inf|nan|\d+\.\d+(?:e[+-]\d+)?|\d+e[+-]\d+)$/;
const HEX = /^-?0x[0-9a-f]+$/;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const is = (tag, table) => Object.hasOwn(table, tag);
/** The value that `node`, as JSON.parse gave it, stands for. Throws ValueError where it is none; nothing of it is believed. */
function decodeValue(node) {
    return new Reader({ nodes: NODES }, 0).read(node);
}
/** How deep descriptions of classes stand in each other, through the values of an enum's members. */
const ASIDES = 12;
/** One graph: what was written once can be referred to. */
class Reader {
    #objects = [];
    #classes;
    #budget;
    constructor(budget, aside) {
        if (aside > ASIDES)
            throw new ValueError('too-large', 'classes that describe classes without end');
        this.#budget = budget;
        this.#classes = new ClassReader((node) => new Reader(budget, aside + 1).read(node));
    }
    read(node) {
        return walk(node, (one) => this.#visit(one), this.#budget);
    }
    #visit(node) {
        if (node === null)
            return { result: { type: 'none' } };
        if (typeof node === 'boolean')
            return { result: { type: 'bool', value: node } };
        if (typeof node === 'string')
            return { result: { type: 'str', value: node } };
        if (Number.isSafeInteger(node))
            return { result: { type: 'int', value: BigInt(node) } };
        if (!Array.isArray(node) || typeof node[0] !== 'string')
            throw malformed('a value that is none');
        const [tag, ...parts] = node;
        return this.#plain(tag, parts) ?? this.#compound(tag, parts);
    }
    #plain(tag, parts) {
        const [first, second] = parts;
        const one = parts.length === 1;
        if (tag === 'i' && one)
            return { result: { type: 'int', value: values_decode_integer(first) } };
        if (tag === 'f' && one)
            return { result: { type: 'float', value: values_decode_float(first) } };
        if (tag === 'b' && one)
            return { result: { type: 'bytes', base64: values_decode_text(first, BASE64) } };
        if (tag === 'u' && one)
            return { result: { type: 'surrogates', utf8: values_decode_text(first, BASE64) } };
        if (tag === 'n' && one)
            return { result: { type: 'name', name: values_decode_text(first, /^[\w.]{1,100}$/) } };
        if (tag === 'k' && one)
            return { result: { type: 'class', class: this.#classes.read(first) } };
        if (tag === 'c' && parts.length === 2)
            return { result: { type: 'complex', real: values_decode_float(first), imaginary: values_decode_float(second) } };
        if (tag === 'r' && one) {
            const again = typeof first === 'number' ? this.#objects[first] : undefined;
            if (again === undefined)
                throw malformed('a reference to nothing');
            return { result: again };
        }
        if (tag === 'm' && parts.length === 2) {
            const name = typeof second === 'string' ? second : number(second);
            return { result: { type: 'member', class: this.#classes.read(first), name } };
        }
        return undefined;
    }
    *#compound(tag, parts) {
        if (is(tag, UNNUMBERED))
            return yield* content(tag, parts);
        if (is(tag, LIBRARY)) {
            if (parts.length !== LIBRARY[tag])
                throw malformed('a value with too few or too many parts');
            return { type: 'library', tag: tag, parts: yield* values_decode_all(parts) };
        }
        const [at, ...rest] = parts;
        if (at !== this.#objects.length)
            throw malformed('an object out of turn');
        this.#objects.push(undefined);
        const value = tag === 'o' || tag === 'e' ? yield* this.#object(tag, rest) : yield* content(tag, rest);
        this.#objects[at] = value;
        return value;
    }
    *#object(tag, parts) {
        if (parts.length !== 3)
            throw malformed('an object with too few or too many parts');
        const [described, held, pairs] = parts;
        const of = this.#classes.read(described);
        if (tag === 'e')
            return { type: 'exception', class: of, args: yield* values_decode_all(held), attributes: yield* attributes(pairs) };
        const base = isContainer(held) ? yield* content(held[0], held.slice(1)) : yield held;
        return { type: 'object', class: of, base, attributes: yield* attributes(pairs) };
    }
}
/** Whether it is what a container holds, without an id: the object around it has the id. */
function isContainer(node) {
    const tag = Array.isArray(node) && typeof node[0] === 'string' ? node[0] : '';
    return is(tag, SEQUENCES) || is(tag, MAPPINGS) || is(tag, OTHERS);
}
const OTHERS = { deque: 2, defaultdict: 2, array: 2, bytearray: 1 };
/** A container from what follows its tag and id. */
function* content(tag, parts) {
    const [first, second] = parts;
    const sequence = is(tag, UNNUMBERED) ? UNNUMBERED[tag] : is(tag, SEQUENCES) ? SEQUENCES[tag] : undefined;
    if (parts.length !== (is(tag, OTHERS) ? OTHERS[tag] : 1))
        throw malformed('a container with too few or too many parts');
    if (sequence !== undefined)
        return { type: sequence, items: yield* values_decode_all(first) };
    if (is(tag, MAPPINGS))
        return { type: MAPPINGS[tag], entries: yield* values_decode_entries(first) };
    if (tag === 'bytearray')
        return { type: 'bytearray', base64: values_decode_text(first, BASE64) };
    if (tag === 'array')
        return { type: 'array', typecode: values_decode_text(first, /^\w$/), items: yield* values_decode_all(second) };
    if (tag === 'defaultdict')
        return { type: 'defaultdict', entries: yield* values_decode_entries(first), factory: yield second };
    if (tag === 'deque' && (second === null || Number.isSafeInteger(second)))
        return { type: 'deque', items: yield* values_decode_all(first), maxlen: second };
    throw malformed('a value with an unknown tag');
}
function* values_decode_all(nodes) {
    if (!Array.isArray(nodes))
        throw malformed('a sequence that is none');
    const values = [];
    for (const node of nodes)
        values.push(yield node);
    return values;
}
function* values_decode_entries(nodes) {
    const read = [];
    for (const [key, value] of pairsOf(nodes))
        read.push([yield key, yield value]);
    return read;
}
function* attributes(nodes) {
    const read = [];
    for (const [name, value] of pairsOf(nodes)) {
        if (typeof name !== 'string' || name.length > 200)
            throw malformed('an attribute without a name');
        read.push([name, yield value]);
    }
    return read;
}
function pairsOf(nodes) {
    if (!Array.isArray(nodes) || !nodes.every((pair) => Array.isArray(pair) && pair.length === 2))
        throw malformed('pairs that are none');
    return nodes;
}
function values_decode_text(node, form) {
    if (typeof node !== 'string' || !form.test(node))
        throw malformed('a text of another form');
    return node;
}
function number(node) {
    if (Number.isSafeInteger(node))
        return BigInt(node);
    if (Array.isArray(node) && node.length === 2 && node[0] === 'i')
        return values_decode_integer(node[1]);
    throw malformed('a member without a name');
}
function values_decode_integer(node) {
    const spelled = values_decode_text(node, HEX);
    return spelled.startsWith('-') ? -BigInt(spelled.slice(1)) : BigInt(spelled);
}
function values_decode_float(node) {
    const spelled = values_decode_text(node, FLOAT);
    if (spelled.endsWith('inf'))
        return spelled === 'inf' ? Infinity : -Infinity;
    return spelled.endsWith('nan') ? NaN : Number(spelled);
}
function malformed(message) {
    return new ValueError('malformed', message);
}

;// CONCATENATED MODULE: ./src/trials/answered.js



/** What it used up; `died`: it ended its process. */
const WHYS = ['steps', 'cpu', 'memory', 'output', 'died'];
const UNMADE = ['untried', 'refused'];
const Nodes = schemas/* nullable */.mee(schemas/* strictObject */.rej({ args: schemas/* array */.YOg(schemas/* unknown */.L5J()), kwargs: schemas/* record */.g1P(schemas/* string */.YjP().check(api/* _maxLength */.Eb(200)), schemas/* unknown */.L5J()) }));
const Told = schemas/* discriminatedUnion */.gMt('how', [
    schemas/* strictObject */.rej({ how: schemas/* literal */.euz('returned'), value: schemas/* unknown */.L5J(), after: Nodes }),
    schemas/* strictObject */.rej({
        how: schemas/* literal */.euz('raised'),
        error: schemas/* unknown */.L5J(),
        account: schemas/* strictObject */.rej({
            exception: schemas/* string */.YjP().check(api/* _maxLength */.Eb(200)),
            message: schemas/* string */.YjP().check(api/* _maxLength */.Eb(2000)),
            line: schemas/* optional */.lqM(schemas/* int */.Whr().check(api/* _positive */.NC())),
        }),
        after: Nodes,
    }),
    schemas/* strictObject */.rej({ how: schemas/* literal */.euz('long'), digest: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{64}$/))) }),
    schemas/* strictObject */.rej({ how: schemas/* literal */.euz('ended'), why: schemas/* enum */.k5n(WHYS) }),
    schemas/* strictObject */.rej({ how: schemas/* literal */.euz('unknown'), why: schemas/* enum */.k5n(UNMADE) }),
    schemas/* strictObject */.rej({ how: schemas/* literal */.euz('opaque'), reason: schemas/* string */.YjP().check(api/* _maxLength */.Eb(2000)) }),
]);
/** Reads what the harness wrote of a call. The candidate may have forged it, so what is malformed has ended the call. */
function answeredFrom(text) {
    try {
        const told = Told.safeParse(JSON.parse(text));
        return told.success ? answered(told.data) : ended('died');
    }
    catch (error) {
        if (error instanceof ValueError || error instanceof SyntaxError)
            return ended('died');
        throw error;
    }
}
const ended = (why) => ({ how: 'ended', why, key: `ended ${why}` });
const unknown = (why) => ({ how: 'unknown', why, key: `unknown ${why}` });
/**
 * Whether the same call came to something else: to another answer, or to an end instead of one. How it ended is not compared.
 * An answer that was told says nothing beside one that was too long for that.
 */
function differs(left, right) {
    if (right === undefined || !isSure(left) || !isSure(right))
        return false;
    if (left.how === 'ended' || right.how === 'ended')
        return left.how !== right.how;
    return (left.how === 'long') === (right.how === 'long') && left.key !== right.key;
}
/** Whether it would come to the same on any machine, however busy: CPU time is what a call takes there and then. */
const isSure = (answer) => answer.how !== 'unknown' && !(answer.how === 'ended' && answer.why === 'cpu');
/** Whether there was an answer, told or not. */
const wasGiven = ({ how }) => how !== 'ended' && how !== 'unknown';
function answered(told) {
    if (told.how === 'ended')
        return ended(told.why);
    if (told.how === 'unknown')
        return unknown(told.why);
    if (told.how === 'long')
        return { how: 'long', key: `long ${told.digest ?? ''}` };
    if (told.how === 'opaque')
        return { ...told, key: `opaque ${steady(told.reason)}` };
    const after = told.after === null ? undefined : argumentsFrom(told.after);
    if (told.how === 'returned') {
        const key = `returned ${JSON.stringify(told.value)}`;
        return { how: 'returned', value: decodeValue(told.value), after, key };
    }
    const { exception, message, line } = told.account;
    if (exception === 'MemoryError')
        return ended('memory');
    const error = told.error === null ? undefined : decodeValue(told.error);
    return { how: 'raised', exception, message, error, line, after, key: `raised ${exception}: ${steady(message)}` };
}
/** The arguments that stand on the wire as nodes. Throws ValueError. */
function argumentsFrom({ args, kwargs }) {
    return {
        args: args.map(decodeValue),
        kwargs: Object.fromEntries(Object.entries(kwargs).map(([name, node]) => [name, decodeValue(node)])),
    };
}
/** Addresses differ from process to process, and say nothing about an answer. */
const steady = (text) => text.replace(/0x[0-9a-f]{6,16}/gi, '0x…');

;// CONCATENATED MODULE: ./src/sandbox/values-encode.js
var _a;


const tagsOf = (table) => new Map(Object.entries(table).map(([tag, type]) => [type, tag]));
const SEQUENCE_TAGS = tagsOf({ ...SEQUENCES, ...UNNUMBERED });
const MAPPING_TAGS = tagsOf(MAPPINGS);
/** The tagged form of `value`, ready for JSON. Throws ValueError where it is too large or contains itself. */
function encodeValue(value) {
    return new Writer({ nodes: NODES }, 0).write(value);
}
/** How deep sets stand in each other: each must be written to know where it stands in the next. */
const values_encode_ASIDES = 12;
/** Whether both are the same in type, content, order and sharing; sets by content alone. NaN is NaN, 1 is not 1.0. */
function sameValue(left, right) {
    return JSON.stringify(encodeValue(left)) === JSON.stringify(encodeValue(right));
}
class Writer {
    #numbers = new Map();
    #open = new Set();
    #classes = new Map();
    #budget;
    #asides;
    constructor(budget, asides) {
        if (asides > values_encode_ASIDES)
            throw new ValueError('too-large', 'sets nested too deep in each other');
        this.#budget = budget;
        this.#asides = asides;
    }
    write(value) {
        return walk(value, (one) => this.#visit(one), this.#budget);
    }
    #visit(value) {
        switch (value.type) {
            case 'none':
                return { result: null };
            case 'bool':
            case 'str':
                return { result: value.value };
            case 'int':
                return { result: values_encode_integer(value.value) };
            case 'float':
                return { result: ['f', spelledFloat(value.value)] };
            case 'complex':
                return { result: ['c', spelledFloat(value.real), spelledFloat(value.imaginary)] };
            case 'bytes':
                return { result: ['b', value.base64] };
            case 'surrogates':
                return { result: ['u', value.utf8] };
            case 'name':
                return { result: ['n', value.name] };
            case 'class':
                return { result: ['k', this.#class(value.class)] };
            case 'member': {
                const { name } = value;
                return { result: ['m', this.#class(value.class), typeof name === 'string' ? name : values_encode_integer(name)] };
            }
            case 'tuple':
            case 'frozenset':
            case 'library':
                return this.#content(value);
            default:
                return this.#numbered(value);
        }
    }
    *#numbered(value) {
        const known = this.#numbers.get(value);
        if (this.#open.has(value))
            throw new ValueError('malformed', 'a value that contains itself');
        if (known !== undefined)
            return ['r', known];
        const at = this.#numbers.size;
        this.#numbers.set(value, at);
        this.#open.add(value);
        const [tag, ...rest] = value.type === 'object' || value.type === 'exception' ? yield* this.#object(value) : yield* this.#content(value);
        this.#open.delete(value);
        return [tag, at, ...rest];
    }
    *#object(value) {
        const of = this.#class(value.class);
        const held = value.type === 'exception' ? yield* values_encode_all(value.args) : yield* this.#base(value.base);
        const pairs = [];
        for (const [name, one] of value.attributes)
            pairs.push([name, yield one]);
        return [value.type === 'object' ? 'o' : 'e', of, held, pairs];
    }
    *#base(base) {
        const visited = this.#visit(base);
        return 'result' in visited ? visited.result : yield* this.#content(base);
    }
    /** Tag and parts of a container or a value of the library, without an id. */
    *#content(value) {
        switch (value.type) {
            case 'tuple':
            case 'list':
                return [SEQUENCE_TAGS.get(value.type), yield* values_encode_all(value.items)];
            case 'set':
            case 'frozenset':
                return [SEQUENCE_TAGS.get(value.type), yield* values_encode_all(this.#inOrder(value.items))];
            case 'dict':
            case 'OrderedDict':
            case 'Counter':
                return [MAPPING_TAGS.get(value.type), yield* pairs(value.entries)];
            case 'defaultdict':
                return ['defaultdict', yield* pairs(value.entries), yield value.factory];
            case 'deque':
                return ['deque', yield* values_encode_all(value.items), value.maxlen];
            case 'array':
                return ['array', value.typecode, yield* values_encode_all(value.items)];
            case 'bytearray':
                return ['bytearray', value.base64];
            case 'library':
                return [value.tag, ...(yield* values_encode_all(value.parts))];
            default:
                throw new ValueError('malformed', `a ${value.type} is no container`);
        }
    }
    #aside(value) {
        return new _a(this.#budget, this.#asides + 1).write(value);
    }
    /** The elements of a set in the order of their own text: a set has none. */
    #inOrder(items) {
        const texts = items.map((item) => ({ item, text: ascii(this.#aside(item)) }));
        return texts.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)).map(({ item }) => item);
    }
    #class(of) {
        if (typeof of === 'string')
            return of;
        const described = this.#description(of);
        const text = JSON.stringify(described);
        const known = this.#classes.get(text);
        if (known !== undefined)
            return known;
        this.#classes.set(text, this.#classes.size);
        return described;
    }
    #description(of) {
        const { name, kind, bases, fields, traits, methods, members, call } = of;
        return {
            name,
            kind,
            bases: bases.map((base) => (typeof base === 'string' ? base : this.#description(base))),
            fields,
            traits,
            methods,
            members: members.map(([member, value]) => [member, this.#aside(value)]),
            call,
        };
    }
}
_a = Writer;
/** JSON as Python writes it: what both sort by must be the same, letter by letter. */
function ascii(node) {
    const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return JSON.stringify(node).replace(/[^ -~]/g, escaped);
}
function* values_encode_all(values) {
    const nodes = [];
    for (const value of values)
        nodes.push(yield value);
    return nodes;
}
function* pairs(entries) {
    const nodes = [];
    for (const [key, value] of entries)
        nodes.push([yield key, yield value]);
    return nodes;
}
function values_encode_integer(value) {
    const safe = value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER);
    if (safe)
        return Number(value);
    return ['i', value < 0n ? `-0x${(-value).toString(16)}` : `0x${value.toString(16)}`];
}

// EXTERNAL MODULE: ./src/syntax/once-per.js
var once_per = __webpack_require__(8358);
// EXTERNAL MODULE: ./src/syntax/source.js + 13 modules
var syntax_source = __webpack_require__(9476);
// EXTERNAL MODULE: ./src/syntax/tree.js
var tree = __webpack_require__(2961);
;// CONCATENATED MODULE: ./src/trials/inputs/values.js
/** Short ways to write tagged values down. */
const NONE = { type: 'none' };
const bool = (value) => ({ type: 'bool', value });
const values_int = (value) => ({ type: 'int', value: BigInt(value) });
const values_float = (value) => ({ type: 'float', value });
/** A text as a value. Lone surrogates side by side would be a character for UTF-16, and are left out. */
const str = (value) => ({ type: 'str', value });
const values_bytes = (latin1) => ({
    type: 'bytes',
    base64: Buffer.from(latin1, 'latin1').toString('base64'),
});
const sequence = (type, items) => ({
    type,
    items: type === 'set' || type === 'frozenset' ? distinct(items) : items,
});
const dict = (entries) => ({ type: 'dict', entries: lastOfEachKey(entries) });
const library = (tag, ...parts) => ({ type: 'library', tag, parts });
const date = (year, month, day) => library('date', values_int(year), values_int(month), values_int(day));
const datetime = (parts) => library('datetime', ...[0, 1, 2, 3, 4, 5, 6].map((at) => values_int(parts[at] ?? 0)), values_int(0), NONE);
/** The same for values that are equal for Python, where 1, 1.0 and True are one key. */
function keyOf(value) {
    if (value.type === 'bool')
        return `n${value.value ? 1 : 0}`;
    if (value.type === 'int')
        return `n${value.value}`;
    if (value.type === 'float')
        return Number.isInteger(value.value) ? `n${BigInt(value.value)}` : `f${value.value}`;
    if (value.type === 'str')
        return `s${value.value.length}:${value.value}`;
    if (value.type === 'tuple')
        return `(${value.items.map(keyOf).join(',')})`;
    if (value.type === 'list')
        return `[${value.items.map(keyOf).join(',')}]`;
    if (value.type === 'dict')
        return `{${value.entries.map(([key, one]) => `${keyOf(key)}:${keyOf(one)}`).join(',')}}`;
    return JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? `${part}n` : part));
}
/** Whether Python can hash it: what may stand in a set or be a key. */
function isHashable(value) {
    if (value.type === 'tuple' || value.type === 'frozenset')
        return value.items.every(isHashable);
    return !['list', 'set', 'dict', 'OrderedDict', 'Counter', 'defaultdict', 'deque', 'array', 'bytearray'].includes(value.type);
}
function distinct(items) {
    return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
function lastOfEachKey(entries) {
    return [...new Map(entries.map((entry) => [keyOf(entry[0]), entry])).values()];
}

;// CONCATENATED MODULE: ./src/trials/inputs/own-classes.js




/** The classes of a module's top level, by name. */
const ownClasses = (0,once_per/* oncePer */.P)((source) => {
    const module = source.file.replace(/\.py$/, '');
    const found = new Map();
    for (const node of source.root.children) {
        const definition = node.type === 'decorated_definition' ? (0,tree/* childOf */.G)(node, 'definition') : node;
        if (definition?.type !== 'class_definition')
            continue;
        const name = (0,syntax_source/* textOf */.b6)(source, (0,tree/* childOf */.G)(definition, 'name'));
        const bases = (0,syntax_source/* textOf */.b6)(source, (0,tree/* childOf */.G)(definition, 'superclasses') ?? definition).split('\n')[0] ?? '';
        const lines = assignmentsIn(source, definition);
        const isData = node !== definition && /^@(?:\w+\.)?dataclass\b/m.test((0,syntax_source/* textOf */.b6)(source, node));
        const isEnum = /\b(?:Int|Str)?Enum\b/.test(bases);
        if (!isEnum && !isData && !/\bNamedTuple\b/.test(bases))
            continue;
        const members = isEnum ? lines.filter(({ hint }) => hint === undefined).map((line) => line.name) : [];
        const fields = lines.flatMap(({ name: field, hint, hasValue }) => isEnum || hint === undefined || /\bClassVar\b/.test(hint) ? [] : [{ name: field, hint, required: !hasValue }]);
        found.set(name, { class: `${module}:${name}`, members, fields });
    }
    return found;
});
function assignmentsIn(source, definition) {
    return ((0,tree/* childOf */.G)(definition, 'body')?.children ?? []).flatMap(({ children: [statement] }) => {
        const left = statement?.type === 'assignment' ? (0,tree/* childOf */.G)(statement, 'left') : undefined;
        if (statement === undefined || left?.type !== 'identifier')
            return [];
        const type = (0,tree/* childOf */.G)(statement, 'type');
        const hasValue = (0,tree/* childOf */.G)(statement, 'right') !== undefined;
        return [{ name: (0,syntax_source/* textOf */.b6)(source, left), hint: type && (0,syntax_source/* textOf */.b6)(source, type), hasValue }];
    });
}
/** What the names of these classes stand for in a suite: the class of an enum, else an object with nothing in its fields. */
function prototypes(source) {
    return new Map([...ownClasses(source)].map(([name, own]) => [
        name,
        own.members.length > 0
            ? { type: 'class', class: own.class }
            : { type: 'object', class: own.class, base: NONE, attributes: own.fields.map((field) => [field.name, NONE]) },
    ]));
}
/** An object like `prototype` with these arguments in its fields; undefined where they do not fit. */
function objectOf(prototype, { args, kwargs }) {
    if (prototype.type !== 'object' || typeof prototype.class !== 'string')
        return undefined;
    const names = prototype.attributes.map(([name]) => name);
    if (args.length > names.length || !Object.keys(kwargs).every((name) => names.includes(name)))
        return undefined;
    const attributes = names.flatMap((name, at) => {
        const value = args[at] ?? kwargs[name];
        return value === undefined ? [] : [[name, value]];
    });
    return { ...prototype, attributes };
}
/** Whether a value of one of these classes stands somewhere in `values`. */
function holdsOwn(values) {
    return values.some((value) => {
        if (value.type === 'object')
            return typeof value.class === 'string';
        if (value.type === 'member')
            return typeof value.class === 'string';
        if ('items' in value)
            return holdsOwn(value.items);
        return 'entries' in value && value.entries.some((entry) => holdsOwn(entry));
    });
}

;// CONCATENATED MODULE: ./src/trials/inputs/unshared.js
/** `value` in which no object stands twice: generators put the same part in several places, callers seldom do. */
function unshared(value) {
    switch (value.type) {
        case 'list':
        case 'tuple':
        case 'set':
        case 'frozenset':
        case 'deque':
        case 'array':
            return { ...value, items: value.items.map(unshared) };
        case 'dict':
        case 'OrderedDict':
        case 'Counter':
        case 'defaultdict':
            return { ...value, entries: value.entries.map(([key, one]) => [unshared(key), unshared(one)]) };
        default:
            return { ...value };
    }
}

;// CONCATENATED MODULE: ./src/trials/calling.js




/** How many calls may end their run, and how many runs may be begun again, before what is left counts as untried. */
const BREACHES = 3;
const AGAIN = 12;
/**
 * Calls the skill with each of `calls`, at most `size` of them in one walled fork. Where a run ends early, its calls are
 * made again with care: then it is known which of them it was, and the others are answered.
 */
async function callAll(callee, calls, size) {
    const batches = new Batches(callee);
    for (let at = 0; at < calls.length; at += size)
        await batches.add(calls.slice(at, at + size));
    return batches;
}
const NOTHING = { answers: [], steps: [], printed: [] };
class Batches {
    answers = [];
    steps = [];
    printed = [];
    #callee;
    #left = BREACHES;
    #again = AGAIN;
    constructor(callee) {
        this.#callee = callee;
    }
    async add(calls) {
        const outcome = await this.#run(calls, false);
        const { ending } = outcome;
        if (ending.kind === 'called')
            this.#told(ending, outcome);
        else if (ending.kind === 'raised')
            for (const _ of calls)
                this.#push(ended('died'), 0, '');
        else if (calls.length === 1)
            this.#push(ended(whyOf(outcome)), 0, outcome.output);
        else if (this.#callee.whole === true)
            await this.#toItsEnd(calls, whyOf(outcome));
        else
            await this.#carefully(calls);
    }
    /** The same once more, to see at which call it ends. Where it does not end there as it did, none of them is to blame. */
    async #toItsEnd(calls, why) {
        const outcome = await this.#run(calls, true);
        const { ending } = outcome;
        const { short, ...told } = ending.kind === 'called' ? ending : { ...NOTHING, short: whyOf(outcome) };
        this.#told(told, outcome);
        const [culprit, ...rest] = calls.slice(told.answers.length);
        // What all of them print together is no single one's.
        const isItsDoing = short === why && (why !== 'output' || 2 * sum(told.printed) < this.#callee.limits.output);
        if (culprit !== undefined)
            this.#push(isItsDoing ? ended(why) : unknown('untried'), 0, '');
        for (const _ of rest)
            this.#push(unknown('untried'), 0, '');
    }
    async #carefully(calls) {
        let rest = calls;
        while (rest.length > 0 && this.#left > 0 && this.#again > 0) {
            this.#again--;
            const outcome = await this.#run(rest, true);
            const { ending } = outcome;
            const { short, ...told } = ending.kind === 'called' ? ending : { ...NOTHING, short: whyOf(outcome) };
            this.#told(told, outcome);
            const culprit = short === undefined ? undefined : rest[told.answers.length];
            rest = culprit === undefined ? [] : rest.slice(told.answers.length + 1);
            if (culprit === undefined)
                continue;
            // Many calls together take long too: which one was at work then is a matter of the machine's speed.
            await this.add([culprit]);
            if (this.answers.at(-1)?.how === 'ended')
                this.#left--;
        }
        for (const _ of rest)
            this.#push(unknown('untried'), 0, '');
    }
    async #run(calls, careful) {
        const { sandbox, code, limits, steps, fresh, world } = this.#callee;
        return sandbox.run({
            ...{ role: 'calls', code, limits, careful, calls: calls.map(callOf) },
            ...(steps && { steps }),
            ...(calls.some(({ args, kwargs }) => holdsOwn([...args, ...Object.values(kwargs)])) && { own: true }),
            ...(fresh === true && { fresh }),
            ...(world && { world }),
        });
    }
    #told({ answers, steps, printed }, { output }) {
        let rest = Buffer.from(output, 'utf8');
        for (const [at, text] of answers.entries()) {
            const bytes = printed[at] ?? 0;
            this.#push(answeredFrom(text), steps[at] ?? 0, rest.subarray(0, bytes).toString('utf8'));
            rest = rest.subarray(bytes);
        }
    }
    #push(answer, steps, printed) {
        this.answers.push(answer);
        this.steps.push(steps);
        this.printed.push(printed);
    }
}
const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);
function whyOf({ ending }) {
    return ending.kind === 'breach' ? ending.limit : 'died';
}
/** Values on the wire; each place has objects of its own, as separate calls in a program would. */
function callOf({ args, kwargs, clock, times }) {
    const encoded = (value) => encodeValue(unshared(value));
    return {
        args: args.map(encoded),
        kwargs: Object.fromEntries(Object.entries(kwargs).map(([name, value]) => [name, encoded(value)])),
        ...(clock !== undefined && { clock }),
        ...(times !== undefined && { times }),
    };
}

// EXTERNAL MODULE: ./src/sandbox/coverage.js
var sandbox_coverage = __webpack_require__(4359);
// EXTERNAL MODULE: ./src/syntax/lines.js
var lines = __webpack_require__(4661);
;// CONCATENATED MODULE: ./src/trials/covering/decisions.js


const ENTERED = new Set(['each', 'except', 'case', 'function']);
const WHOLE = {
    except: ['except_clause', 'except_group_clause'],
    case: ['case_clause'],
    function: ['function_definition', 'lambda'],
};
/** The decisions that stand in `source` itself. What was told of no place in it, or put behind its end, is left out. */
function decisionsOf(source, { decisions }) {
    const bySpan = new Map();
    // The innermost of those that cover the same text comes last.
    for (const node of source.nodes)
        if (node.named)
            bySpan.set(`${node.start} ${node.end}`, node);
    const byStart = new Map();
    for (const node of source.nodes)
        byStart.set(`${node.type} ${node.start}`, node);
    return decisions.flatMap(([number, line, column, endLine, endColumn], at) => {
        const kind = sandbox_coverage/* DECISIONS */.Yv[number];
        const [start, end] = [offsetAt(source, line, column), offsetAt(source, endLine, endColumn)];
        if (start === undefined || end === undefined)
            return [];
        const types = WHOLE[kind];
        const own = bySpan.get(`${start} ${end}`);
        const node = types === undefined
            ? own
            : (types.map((type) => byStart.get(`${type} ${start}`)).find((each) => each !== undefined) ??
                around(own ?? byStart.get(`case_pattern ${start}`), types));
        if (node === undefined)
            return [];
        return [{ kind, outcome: 2 * at, node, line, isTwofold: !ENTERED.has(kind) }];
    });
}
function around(node, types) {
    for (let outer = node; outer; outer = outer.parent) {
        if (types.includes(outer.type))
            return outer;
    }
    return undefined;
}
/** The offset of a 1-based line and a 0-based column in bytes of UTF-8; undefined where there is no such line. */
function offsetAt({ text, lineStarts }, line, column) {
    const start = lineStarts[line - 1];
    if (start === undefined)
        return undefined;
    const whole = text.slice(start, lineStarts[line] ?? text.length);
    const bytes = Buffer.from(whole, 'utf8');
    return start + (bytes.length === whole.length ? column : bytes.subarray(0, column).toString('utf8').length);
}
/** The 1-based line at which `node` begins. */
const lineOf = (source, node) => (0,lines/* positionAt */.t)(source.lineStarts, node.start).line;

;// CONCATENATED MODULE: ./src/trials/mutation/mutant.js
/** `node` becomes `text`. */
const replace = ({ start, end }, text) => ({ start, end, text });
/** The implementation as `mutant` has it. */
function applied(text, { start, end, text: put }) {
    return text.slice(0, start) + put + text.slice(end);
}
/** Children that mean something: no punctuation, no comments. */
const partsOf = ({ children }) => children.filter(({ named, type }) => named && type !== 'comment' && type !== 'line_continuation');

;// CONCATENATED MODULE: ./src/trials/covering/forced.js



/** The change of the source after which `decision` always goes `way`; undefined where none is known. */
function forced(source, { kind, node }, way) {
    const put = (text) => ({ start: node.start, end: node.end, text });
    const parts = ((0,tree/* childOf */.G)(node, 'arguments')?.children ?? []).filter(({ named, type }) => named && type !== 'comment');
    switch (kind) {
        case 'for':
        case 'each':
            return way ? undefined : put('()');
        case 'choice':
            return parts.length === 2 ? put(`(${(0,syntax_source/* textOf */.b6)(source, parts[way ? 0 : 1])})`) : undefined;
        case 'lookup':
            return way ? undefined : missed(source, node, parts, put);
        case 'except':
            return way
                ? raising(source, node)
                : inserted(node.children.find(({ type }) => type === 'block'), 'raise; ');
        case 'case':
            return way ? undefined : unfit(node);
        case 'function':
            return undefined;
        default:
            return put(`((${(0,syntax_source/* textOf */.b6)(source, node)}) ${way ? 'or True' : 'and False'})`);
    }
}
/** What a call that looks for something gives where it finds nothing. */
function missed(source, call, parts, put) {
    const callee = (0,tree/* childOf */.G)(call, 'function');
    const name = callee && (0,tree/* childOf */.G)(callee, 'attribute');
    const object = callee && (0,tree/* childOf */.G)(callee, 'object');
    if (name === undefined || object === undefined)
        return undefined;
    switch ((0,syntax_source/* textOf */.b6)(source, name)) {
        case 'get':
        case 'pop':
        case 'setdefault':
            return put(parts[1] === undefined ? 'None' : `(${(0,syntax_source/* textOf */.b6)(source, parts[1])})`);
        case 'replace':
            return put(`(${(0,syntax_source/* textOf */.b6)(source, object)})`);
        case 'count':
            return put('0');
        case 'find':
        case 'rfind':
            return put('(-1)');
        case 'split':
        case 'rsplit':
            return put(`[${(0,syntax_source/* textOf */.b6)(source, object)}]`);
        default:
            return undefined;
    }
}
const inserted = (block, text) => block && { start: block.start, end: block.start, text };
/** A clause whose pattern never fits. */
function unfit(clause) {
    const guard = (0,tree/* childOf */.G)(clause, 'guard');
    if (guard !== undefined)
        return { start: guard.start, end: guard.end, text: 'if False' };
    const last = clause.children.filter(({ type }) => type === 'case_pattern').at(-1);
    return last && { start: last.end, end: last.end, text: ' if False' };
}
/** The body of the clause's `try` raises what the clause catches. */
function raising(source, clause) {
    const caught = /^except\*?\s+\(?\s*([A-Z]\w*)/.exec((0,syntax_source/* textOf */.b6)(source, clause))?.[1];
    const body = clause.parent?.children.find(({ field }) => field === 'body');
    return caught === undefined ? undefined : inserted(body, `raise ${caught}(); `);
}
/** The changes after which a run that comes near `decision` comes to it: of the conditions around it, as far as its function goes. */
function leading(source, { node }) {
    const edits = [];
    const force = (condition, way) => {
        if (condition === undefined)
            return;
        const { start, end } = condition;
        edits.push({ start, end, text: `((${(0,syntax_source/* textOf */.b6)(source, condition)}) ${way ? 'or True' : 'and False'})` });
    };
    for (let inner = node, outer = node.parent; outer !== null; inner = outer, outer = outer.parent) {
        if (outer.type === 'function_definition' || outer.type === 'lambda')
            break;
        const condition = (0,tree/* childOf */.G)(outer, 'condition');
        if (outer.type === 'if_statement' && inner.type === 'elif_clause') {
            force(condition, false);
            const clauses = outer.children.filter(({ type }) => type === 'elif_clause');
            for (const earlier of clauses.slice(0, clauses.indexOf(inner)))
                force((0,tree/* childOf */.G)(earlier, 'condition'), false);
        }
        else if (/^(?:if_statement|elif_clause|while_statement)$/.test(outer.type) && inner !== condition)
            force(condition, inner.field === 'consequence' || inner.field === 'body');
        else if (outer.type === 'boolean_operator' && inner.field === 'right')
            force((0,tree/* childOf */.G)(outer, 'left'), (0,tree/* childOf */.G)(outer, 'operator')?.type === 'and');
    }
    return edits;
}
/** `text` with all of `edits`, of which none overlap; of those that do, the inner ones are left out. */
function changed(text, edits) {
    const contains = (outer, inner) => outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start;
    return edits
        .filter((edit) => !edits.some((other) => other !== edit && contains(other, edit)))
        .toSorted((a, b) => b.start - a.start)
        .reduce((whole, edit) => applied(whole, edit), text);
}

// EXTERNAL MODULE: ./src/syntax/references.js
var references = __webpack_require__(9203);
;// CONCATENATED MODULE: ./src/trials/inputs/constructors.js

const LONGEST = 5000;
const numbers = (values) => values.every((value) => value.type === 'int')
    ? values.map((value) => Number(value.value))
    : undefined;
/** What `callee(…)` makes of plain positional arguments, for the types that tests write values of. */
function madeBy(callee, given) {
    const name = callee.slice(callee.lastIndexOf('.') + 1);
    const [first, second] = given;
    switch (name) {
        case 'range': {
            const parts = numbers(given);
            return parts && range(parts);
        }
        case 'list':
        case 'tuple':
        case 'sorted': {
            const items = first === undefined ? [] : itemsIn(first);
            return items && name !== 'sorted' ? sequence(name, items) : undefined;
        }
        case 'set':
        case 'frozenset': {
            const items = first === undefined ? [] : itemsIn(first);
            return items?.every(isHashable) ? sequence(name, items) : undefined;
        }
        case 'dict':
            return first === undefined ? dict([]) : first.type === 'dict' ? first : undefined;
        case 'float':
            return first?.type === 'str'
                ? floatOf(first.value)
                : first?.type === 'int'
                    ? values_float(Number(first.value))
                    : undefined;
        case 'str':
            return first?.type === 'str' ? first : first?.type === 'int' ? str(String(first.value)) : undefined;
        case 'chr':
            return first?.type === 'int' && first.value >= 0n && first.value <= 0x10ffffn
                ? str(String.fromCodePoint(Number(first.value)))
                : undefined;
        case 'Decimal':
            return first?.type === 'str' || first?.type === 'int' ? decimal(String(first.value)) : undefined;
        case 'Fraction':
            return first?.type === 'int' && (second === undefined || (second.type === 'int' && second.value !== 0n))
                ? fraction(first.value, second?.type === 'int' ? second.value : 1n)
                : undefined;
        case 'date': {
            const parts = numbers(given);
            return parts?.length === 3 ? library('date', ...parts.map(values_int)) : undefined;
        }
        case 'datetime': {
            const parts = numbers(given);
            return parts !== undefined && parts.length >= 3 ? datetime(parts) : undefined;
        }
        case 'timedelta': {
            const parts = numbers(given);
            return parts !== undefined && parts.length <= 1
                ? library('timedelta', values_int(parts[0] ?? 0), values_int(0), values_int(0))
                : undefined;
        }
        default:
            return undefined;
    }
}
function range(parts) {
    const [start = 0, stop = 0, step = 1] = parts.length === 1 ? [0, parts[0]] : parts;
    if (step === 0 || Math.abs((stop - start) / step) > LONGEST)
        return undefined;
    const items = [];
    for (let at = start; step > 0 ? at < stop : at > stop; at += step)
        items.push(values_int(at));
    return sequence('list', items);
}
function itemsIn(value) {
    if (value.type === 'list' || value.type === 'tuple' || value.type === 'set' || value.type === 'frozenset')
        return value.items;
    if (value.type === 'dict')
        return value.entries.map(([key]) => key);
    return value.type === 'str' ? [...value.value].map(str) : undefined;
}
function floatOf(spelled) {
    const word = spelled.trim().toLowerCase();
    const special = { nan: NaN, inf: Infinity, infinity: Infinity, '-inf': -Infinity };
    const value = special[word] ?? (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/.test(word) ? Number(word) : undefined);
    return value === undefined ? undefined : values_float(value);
}
/** The text of a Decimal is that of Python's `str`; what would be spelled otherwise there is left alone. */
function decimal(spelled) {
    return /^-?(?:0|[1-9]\d{0,20})(?:\.\d{1,6})?$/.test(spelled) ? library('Decimal', str(spelled)) : undefined;
}
/** In lowest terms with a positive denominator, as Python keeps it. */
function fraction(above, below) {
    let [a, b] = [above < 0n ? -above : above, below < 0n ? -below : below];
    while (b !== 0n)
        [a, b] = [b, a % b];
    const sign = below < 0n ? -1n : 1n;
    return library('Fraction', values_int((sign * above) / (a || 1n)), values_int((sign * below) / (a || 1n)));
}

;// CONCATENATED MODULE: ./src/trials/inputs/operators.js

/** The longest text, list or number that is worked out. */
const operators_LONGEST = 100_000;
/** `left operator right` as Python works it out, for what literals are combined with in tests. */
function arithmetic(operator, left, right) {
    if (operator === '+' && left.type === 'str' && right.type === 'str')
        return str(left.value + right.value);
    if (operator === '+' && left.type === 'list' && right.type === 'list')
        return sequence('list', [...left.items, ...right.items]);
    if (operator === '%' && left.type === 'str')
        return formatted(left.value, right);
    if (operator === '*') {
        const repeated = repeat(left, right) ?? repeat(right, left);
        if (repeated !== undefined)
            return repeated;
    }
    const [a, b] = [whole(left), whole(right)];
    if (a !== undefined && b !== undefined)
        return integers(operator, a, b);
    const [x, y] = [numeric(left), numeric(right)];
    return x === undefined || y === undefined ? undefined : floats(operator, x, y);
}
/** `"q%d" % 3`, `"%s-%02d" % ("a", 7)`: what tests number their texts with. */
function formatted(pattern, given) {
    const values = given.type === 'tuple' ? given.items : [given];
    let at = 0;
    let isKnown = true;
    const text = pattern.replace(/%(?:%|(0?)(\d{0,2})([ds])|.?)/g, (whole, zero, width, kind) => {
        if (whole === '%%')
            return '%';
        const value = values[at++];
        if (value?.type === 'int' && kind !== undefined) {
            const sign = value.value < 0n ? '-' : '';
            const digits = String(value.value).replace('-', '');
            return zero === '0'
                ? sign + digits.padStart(Number(width) - sign.length, '0')
                : (sign + digits).padStart(Number(width));
        }
        if (value?.type === 'str' && kind === 's')
            return value.value.padStart(Number(width));
        isKnown = false;
        return '';
    });
    return isKnown && at === values.length ? str(text) : undefined;
}
function repeat(what, times) {
    if (times.type !== 'int')
        return undefined;
    const count = Number(times.value < 0n ? 0n : times.value);
    if (what.type === 'str')
        return what.value.length * count > operators_LONGEST ? undefined : str(what.value.repeat(count));
    if (what.type !== 'list' && what.type !== 'tuple')
        return undefined;
    if (what.items.length * count > operators_LONGEST)
        return undefined;
    return sequence(what.type, Array.from({ length: count }, () => what.items).flat());
}
function whole(value) {
    if (value.type === 'int')
        return value.value;
    return value.type === 'bool' ? BigInt(value.value) : undefined;
}
function numeric(value) {
    return value.type === 'float' ? value.value : value.type === 'int' ? Number(value.value) : undefined;
}
function integers(operator, a, b) {
    switch (operator) {
        case '+':
            return values_int(a + b);
        case '-':
            return values_int(a - b);
        case '*':
            return values_int(a * b);
        case '/':
            return b === 0n ? undefined : values_float(Number(a) / Number(b));
        case '**':
            return b >= 0n && b <= 4096n ? values_int(a ** b) : undefined;
        case '//':
        case '%': {
            if (b === 0n)
                return undefined;
            const rest = ((a % b) + b) % b;
            return values_int(operator === '%' ? rest : (a - rest) / b);
        }
        case '<<':
            return b >= 0n && b <= 4096n ? values_int(a << b) : undefined;
        case '==':
            return bool(a === b);
        default:
            return undefined;
    }
}
function floats(operator, x, y) {
    switch (operator) {
        case '+':
            return values_float(x + y);
        case '-':
            // What stands for a sign: 0 - 0.0 would be 0.0, and -0.0 was meant.
            return values_float(x === 0 ? -y : x - y);
        case '*':
            return values_float(x * y);
        case '/':
            return y === 0 ? undefined : values_float(x / y);
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./src/trials/inputs/text-literal.js
const SIMPLE = {
    '\n': '',
    '\\': '\\',
    "'": "'",
    '"': '"',
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};
/** One escape of a literal of text; those of the second alternative are of bytes as well. */
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|([0-7]{1,3})|([\s\S]))/g;
/** The literal written as `spelled`; undefined for one with values in it and for names of characters, which we have no table of. */
function textLiteral(spelled) {
    const parts = /^([a-z]{0,2})('''|"""|'|")([\s\S]*)\2$/i.exec(spelled);
    if (parts === null)
        return undefined;
    const [, flags = '', , body = ''] = parts;
    const isBytes = /b/i.test(flags);
    if (/[ft]/i.test(flags) && /[{}]/.test(body))
        return undefined;
    if (/r/i.test(flags))
        return { isBytes, text: body };
    if (!isBytes && /\\N\{/.test(body))
        return undefined;
    const text = body.replace(ESCAPE, (whole, short, long, hex, octal, other) => {
        if (isBytes && (short !== undefined || long !== undefined))
            return whole;
        const digits = short ?? long ?? hex;
        if (digits !== undefined)
            return character(Number.parseInt(digits, 16)) ?? whole;
        if (octal !== undefined)
            return character(Number.parseInt(octal, 8)) ?? whole;
        return SIMPLE[other] ?? whole;
    });
    return { isBytes, text };
}
function character(point) {
    return point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}

;// CONCATENATED MODULE: ./src/trials/inputs/literals.js







/** How deep and how large what is read may be: an adversary writes it. */
const literals_DEPTH = 40;
const ITEMS = 5000;
/** The value that the expression `node` writes out, as far as that can be told without running it. */
function literalValue(source, node, names = new Map(), depth = 0) {
    if (depth > literals_DEPTH)
        return undefined;
    const read = (child, within = names) => child === undefined ? undefined : literalValue(source, child, within, depth + 1);
    const inner = node.children.filter(({ named, type }) => named && type !== 'comment');
    switch (node.type) {
        case 'none':
            return NONE;
        case 'true':
        case 'false':
            return bool(node.type === 'true');
        case 'integer':
        case 'float':
            return literals_number((0,syntax_source/* textOf */.b6)(source, node));
        case 'string':
            return literals_text((0,syntax_source/* textOf */.b6)(source, node));
        case 'concatenated_string':
            return literals_all(inner, read)?.reduce((left, right) => arithmetic('+', left, right) ?? NONE);
        case 'identifier':
            return names.get((0,syntax_source/* textOf */.b6)(source, node));
        case 'parenthesized_expression':
            return inner.length === 1 ? read(inner[0]) : undefined;
        case 'list':
        case 'tuple':
        case 'expression_list': {
            const items = literals_all(inner, read);
            return items && sequence(node.type === 'list' ? 'list' : 'tuple', items);
        }
        case 'set': {
            const items = literals_all(inner, read);
            return items?.every(isHashable) ? sequence('set', items) : undefined;
        }
        case 'dictionary':
            return dictionary(inner, read);
        case 'unary_operator': {
            const value = read((0,tree/* childOf */.G)(node, 'argument'));
            return value && arithmetic((0,syntax_source/* textOf */.b6)(source, node).startsWith('-') ? '-' : '+', values_int(0), value);
        }
        case 'binary_operator': {
            const [left, right] = [read((0,tree/* childOf */.G)(node, 'left')), read((0,tree/* childOf */.G)(node, 'right'))];
            const operator = (0,tree/* childOf */.G)(node, 'operator');
            return left && right && operator && arithmetic((0,syntax_source/* textOf */.b6)(source, operator), left, right);
        }
        case 'list_comprehension':
        case 'set_comprehension':
        case 'generator_expression': {
            const items = comprehended(source, node, names, depth);
            return items && sequence(node.type === 'set_comprehension' ? 'set' : 'list', items);
        }
        case 'call': {
            const callee = (0,tree/* childOf */.G)(node, 'function');
            const given = (0,tree/* childOf */.G)(node, 'arguments');
            if (callee === undefined || given === undefined)
                return undefined;
            const prototype = names.get((0,syntax_source/* textOf */.b6)(source, callee));
            if (prototype !== undefined)
                return constructed(prototype, given, read, source);
            if (given.type === 'generator_expression') {
                const only = read(given);
                return only && madeBy((0,syntax_source/* textOf */.b6)(source, callee), [only]);
            }
            const values = literals_all(given.children.filter(({ named, type }) => named && type !== 'comment'), read);
            return values && madeBy((0,syntax_source/* textOf */.b6)(source, callee), values);
        }
        case 'attribute': {
            const of = names.get((0,syntax_source/* textOf */.b6)(source, (0,tree/* childOf */.G)(node, 'object') ?? node));
            const name = (0,tree/* childOf */.G)(node, 'attribute');
            return of?.type === 'class' && name !== undefined
                ? { type: 'member', class: of.class, name: (0,syntax_source/* textOf */.b6)(source, name) }
                : undefined;
        }
        default:
            return undefined;
    }
}
/** What a call of one of the skill's own classes makes. */
function constructed(prototype, given, read, source) {
    const args = [];
    const kwargs = {};
    for (const node of given.children.filter(({ named, type }) => named && type !== 'comment')) {
        const name = node.type === 'keyword_argument' ? (0,tree/* childOf */.G)(node, 'name') : undefined;
        const value = read(name === undefined ? node : (0,tree/* childOf */.G)(node, 'value'));
        if (value === undefined)
            return undefined;
        if (name === undefined)
            args.push(value);
        else
            kwargs[(0,syntax_source/* textOf */.b6)(source, name)] = value;
    }
    return objectOf(prototype, { args, kwargs });
}
function literals_all(nodes, read) {
    if (nodes.length > ITEMS)
        return undefined;
    const values = nodes.map((node) => read(node));
    return values.every((value) => value !== undefined) ? values : undefined;
}
function dictionary(pairs, read) {
    if (pairs.length > ITEMS)
        return undefined;
    const entries = [];
    for (const pair of pairs) {
        const key = pair.type === 'pair' ? read((0,tree/* childOf */.G)(pair, 'key')) : undefined;
        const value = pair.type === 'pair' ? read((0,tree/* childOf */.G)(pair, 'value')) : undefined;
        if (key === undefined || value === undefined || !isHashable(key))
            return undefined;
        entries.push([key, value]);
    }
    return dict(entries);
}
/** The items of a comprehension of one `for`, without a condition. */
function comprehended(source, node, names, depth) {
    const [body, clause, ...more] = node.children.filter(({ named }) => named);
    if (body === undefined || clause?.type !== 'for_in_clause' || more.length > 0)
        return undefined;
    const [left, right] = [(0,tree/* childOf */.G)(clause, 'left'), (0,tree/* childOf */.G)(clause, 'right')];
    const over = right && literalValue(source, right, names, depth + 1);
    const items = over && itemsOf(over);
    if (left === undefined || items === undefined)
        return undefined;
    const made = [];
    for (const item of items.slice(0, ITEMS)) {
        const bound = bind(source, left, item);
        const value = bound && literalValue(source, body, new Map([...names, ...bound]), depth + 1);
        if (value === undefined)
            return undefined;
        made.push(value);
    }
    return made;
}
/** What a loop over `value` goes through. */
function itemsOf(value) {
    if (value.type === 'list' || value.type === 'tuple' || value.type === 'set' || value.type === 'frozenset')
        return value.items;
    if (value.type === 'dict')
        return value.entries.map(([key]) => key);
    if (value.type === 'str')
        return [...value.value].map(str);
    return undefined;
}
/** The names that the pattern `left` gives to the parts of `value`. */
function bind(source, left, value) {
    if (left.type === 'identifier')
        return new Map([[(0,syntax_source/* textOf */.b6)(source, left), value]]);
    if (!['pattern_list', 'tuple_pattern', 'list_pattern', 'tuple', 'expression_list'].includes(left.type))
        return undefined;
    const parts = left.children.filter(({ named }) => named);
    const items = itemsOf(value);
    if (items === undefined || items.length !== parts.length)
        return undefined;
    const bound = new Map();
    for (const [at, part] of parts.entries()) {
        const inner = bind(source, part, items[at]);
        if (inner === undefined)
            return undefined;
        for (const [name, one] of inner)
            bound.set(name, one);
    }
    return bound;
}
function literals_number(spelled) {
    const plain = spelled.replaceAll('_', '');
    if (/^0[xob][0-9a-f]+$/i.test(plain) || /^\d+$/.test(plain))
        return plain.length > 2000 ? undefined : values_int(BigInt(plain));
    return /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(plain) ? values_float(Number(plain)) : undefined;
}
function literals_text(spelled) {
    const literal = textLiteral(spelled);
    if (literal === undefined)
        return undefined;
    return literal.isBytes ? values_bytes(literal.text) : str(literal.text);
}

;// CONCATENATED MODULE: ./src/trials/covering/helpers.js



/** Whether all that calls the function of `scope` stands in the source: then its parameters are given by that. */
function isHelpers(source, { node, kind }) {
    return kind === 'function' && node.type === 'function_definition' && helpersIn(source).has(node);
}
/** The calls of a helper. */
const callsOf = (source, definition) => helpersIn(source).get(definition) ?? [];
/** Functions of the module that are called from inside and never handed on as values, with their calls. */
const helpersIn = (0,once_per/* oncePer */.P)((source) => {
    const uses = new Map();
    for (const { node, name, home } of source.names.reads) {
        const [only, ...more] = home?.bindings.get(name) ?? [];
        if (only?.kind !== 'function' || more.length > 0)
            continue;
        const use = uses.get(only.node) ?? { calls: [], isValue: false };
        uses.set(only.node, use);
        if (node.parent?.type === 'call' && node.field === 'function')
            use.calls.push(node.parent);
        else
            use.isValue = true;
    }
    const skill = source.file.replace(/\.py$/, '');
    const isSkill = (definition) => (0,syntax_source/* textOf */.b6)(source, (0,tree/* childOf */.G)(definition, 'name') ?? definition) === skill;
    return new Map([...uses]
        .filter(([definition, { isValue }]) => !isValue && !isSkill(definition))
        .map(([definition, { calls }]) => [definition, calls]));
});
/** What `call` passes for the parameter `name` of `definition`; all of its arguments where that cannot be told. */
function argumentFor(source, definition, call, name) {
    const parameters = ((0,tree/* childOf */.G)(definition, 'parameters')?.children ?? []).filter(({ named, type }) => named && type !== 'comment');
    const given = ((0,tree/* childOf */.G)(call, 'arguments')?.children ?? []).filter(({ named, type }) => named && type !== 'comment');
    const at = parameters.findIndex((each) => new RegExp(`^${name}\\b`).test((0,syntax_source/* textOf */.b6)(source, each)));
    if (at < 0)
        return undefined;
    const keyword = given.find((each) => each.type === 'keyword_argument' && (0,syntax_source/* textOf */.b6)(source, (0,tree/* childOf */.G)(each, 'name') ?? each) === name);
    if (keyword !== undefined)
        return [(0,tree/* childOf */.G)(keyword, 'value') ?? keyword];
    if (given.some(({ type }) => type === 'list_splat' || type === 'dictionary_splat'))
        return given;
    const positional = given.filter(({ type }) => type !== 'keyword_argument');
    return positional[at] === undefined ? [] : [positional[at]];
}

;// CONCATENATED MODULE: ./src/trials/covering/bindings.js




const CHANGING = new Set('append extend insert add update setdefault pop popitem remove discard clear appendleft extendleft subtract send'.split(' '));
const bindings_NOTHING = { given: [], isArgument: false, isState: false };
/** Where the values of `name` in `scope` come from. */
function sourcesOf(source, scope, name) {
    const known = index(source).get(scope);
    return known?.get(name) ?? bindings_NOTHING;
}
const index = (0,once_per/* oncePer */.P)((source) => {
    const changed = changesIn(source);
    return new Map(source.names.scopes.map((scope) => [
        scope,
        new Map([...scope.bindings.keys()].map((name) => [name, sourcesIn(source, scope, name, changed)])),
    ]));
});
function sourcesIn(source, scope, name, changes) {
    const bindings = scope.bindings.get(name) ?? [];
    const changed = changes.get(scope)?.get(name) ?? [];
    const isParameter = bindings.some(({ kind }) => kind === 'parameter');
    const given = bindings.flatMap(({ node, kind }) => kind === 'function' || kind === 'class' ? [] : givenAt(source, node));
    const isModules = scope.kind === 'module';
    const rebound = isModules && bindings.some(({ node }) => isInFunction(node));
    const drawn = isModules && given.some((node) => /^(?:itertools\.)?(?:count|cycle|iter|repeat)\s*\(/.test((0,syntax_source/* textOf */.b6)(source, node)));
    const kept = isModules || (isParameter && given.length > 0);
    return {
        given: [...given, ...changed.flatMap(({ values }) => values)],
        isArgument: isParameter && !isHelpers(source, scope),
        isState: rebound || drawn || (kept && changed.some(({ isInside }) => isInside)),
    };
}
function changesIn(source) {
    const all = new Map();
    for (const { node, name, home, scope } of source.names.reads) {
        const values = home && changedBy(source, node);
        if (home === undefined || values === undefined)
            continue;
        const here = all.get(home) ?? new Map();
        all.set(home, here);
        here.set(name, [...(here.get(name) ?? []), { values, isInside: scope.kind !== 'module' }]);
    }
    return all;
}
/** The values that go into what the name at `node` stands for: `x[k] = v`, `x.k += v`, `x.append(v)`. */
function changedBy(source, node) {
    let outer = node;
    while (outer.parent !== null &&
        ((outer.parent.type === 'subscript' && outer.field === 'value') ||
            (outer.parent.type === 'attribute' && outer.field === 'object')))
        outer = outer.parent;
    if (outer === node || outer.parent === null)
        return undefined;
    const { parent } = outer;
    if ((parent.type === 'assignment' || parent.type === 'augmented_assignment') && outer.field === 'left') {
        const right = (0,tree/* childOf */.G)(parent, 'right');
        return right === undefined ? [] : [right, ...subscriptsIn(outer)];
    }
    const attribute = outer.type === 'attribute' ? (0,tree/* childOf */.G)(outer, 'attribute') : undefined;
    if (parent.type !== 'call' || outer.field !== 'function' || attribute === undefined)
        return undefined;
    if (!CHANGING.has((0,syntax_source/* textOf */.b6)(source, attribute)))
        return undefined;
    const given = (0,tree/* childOf */.G)(parent, 'arguments');
    return given === undefined ? [] : [given];
}
const subscriptsIn = (node) => node.children.filter(({ field }) => field === 'subscript');
/** The expressions that the binding at `target` gives its name. */
function givenAt(source, target) {
    const given = [];
    for (let inner = target, node = target.parent; node !== null; inner = node, node = node.parent) {
        const value = ['right', 'value'].map((field) => (0,tree/* childOf */.G)(node, field)).find((each) => each !== undefined);
        switch (node.type) {
            case 'assignment':
            case 'augmented_assignment':
            case 'for_statement':
            case 'for_in_clause':
            case 'named_expression':
            case 'default_parameter':
            case 'typed_default_parameter':
                if (value !== undefined && value !== inner)
                    given.push(...partOf(source, target, value));
                if (node.type !== 'assignment')
                    return given;
                break;
            case 'as_pattern':
            case 'with_item':
                return node.children.filter((child) => child !== inner && child.named);
            case 'match_statement':
                return [(0,tree/* childOf */.G)(node, 'subject')].filter((each) => each !== undefined);
            case 'block':
            case 'module':
                if (node.parent?.type !== 'match_statement')
                    return given;
                break;
            default:
                if (node.type === 'function_definition' || node.type === 'lambda' || node.type === 'class_definition')
                    return given;
        }
    }
    return given;
}
/** What `target` gets of `value`: of `zip(a, b)` its part, of `enumerate(a)` no more than `a`. */
function partOf(source, target, value) {
    const callee = value.type === 'call' ? (0,syntax_source/* textOf */.b6)(source, (0,tree/* childOf */.G)(value, 'function') ?? value) : '';
    const parts = ((0,tree/* childOf */.G)(value, 'arguments')?.children ?? []).filter(({ named, type }) => named && type !== 'comment');
    const siblings = target.parent?.type.endsWith('_list') || target.parent?.type === 'tuple_pattern'
        ? target.parent.children.filter(({ named }) => named)
        : [];
    const at = siblings.indexOf(target);
    if (at < 0 || parts.some(({ type }) => type !== 'identifier' && type.includes('splat')))
        return [value];
    if (callee === 'zip' && siblings.length === parts.length)
        return [parts[at]];
    return callee === 'enumerate' && siblings.length === 2 ? (at === 0 ? [] : [parts[0]]) : [value];
}
function isInFunction(node) {
    for (let outer = node.parent; outer !== null; outer = outer.parent)
        if (outer.type === 'function_definition' || outer.type === 'lambda')
            return true;
    return false;
}

;// CONCATENATED MODULE: ./src/trials/covering/flow.js






const CLOCKS = /^(?:time\.(?:time|time_ns|monotonic|monotonic_ns|perf_counter|perf_counter_ns|process_time|process_time_ns|gmtime|localtime|ctime|strftime)|datetime\.(?:datetime\.(?:now|today|utcnow)|date\.today))$/;
const DIGESTS = /^(?:hashlib\.\w+|zlib\.(?:crc32|adler32)|binascii\.(?:crc32|crc_hqx)|hmac\.\w+|random\.Random|uuid\.uuid[35])$/;
const DRAWS = /^random\.(?!Random)\w+$|^(?:secrets|uuid)\./;
const flowIn = (0,once_per/* oncePer */.P)((source) => {
    const known = new Map();
    function ingredientsOf(node) {
        const done = known.get(node);
        if (done !== undefined)
            return done;
        const found = new Set();
        // Each expression that flows into it is looked at once, so that what is defined by itself comes to an end.
        const seen = new Set();
        const pending = [node];
        for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
            if (seen.has(next))
                continue;
            seen.add(next);
            const part = ingredientAt(source, next);
            if (part !== undefined)
                found.add(part);
            pending.push(...into(source, next));
        }
        known.set(node, found);
        return found;
    }
    return { ingredientsOf, isConstant: (node) => ingredientsOf(node).size === 0, into: (node) => into(source, node) };
});
/** What `node` itself is, its parts left aside. */
function ingredientAt(source, node) {
    const path = pathOf(source, node);
    if (path !== undefined && CLOCKS.test(path))
        return 'clock';
    if (path !== undefined && (DIGESTS.test(path) || path === 'builtins.hash'))
        return 'digest';
    if (path !== undefined && DRAWS.test(path))
        return 'unknown';
    if (node.type !== 'identifier')
        return undefined;
    const reference = (0,references/* referenceOf */.Bz)(source, node);
    if (reference?.kind !== 'own')
        return undefined;
    const { isArgument, isState } = sourcesOf(source, reference.scope, reference.name);
    return isState ? 'state' : isArgument ? 'argument' : undefined;
}
/** The dotted path of what an expression names: `hashlib.sha256`, `builtins.hash`. */
function pathOf(source, node) {
    if (node.type !== 'identifier' && node.type !== 'attribute')
        return undefined;
    const reference = (0,references/* referenceOf */.Bz)(source, node);
    if (reference?.kind === 'builtin')
        return `builtins.${reference.name}`;
    if (reference?.kind === 'member')
        return `${reference.module}.${reference.name}`;
    if (node.type !== 'attribute')
        return undefined;
    const [object, attribute] = [(0,tree/* childOf */.G)(node, 'object'), (0,tree/* childOf */.G)(node, 'attribute')];
    const base = object && pathOf(source, object);
    return base === undefined || attribute === undefined ? undefined : `${base}.${(0,syntax_source/* textOf */.b6)(source, attribute)}`;
}
const APART = new Set(['function_definition', 'class_definition', 'type']);
/** The expressions whose values flow into that of `node`. */
function into(source, node) {
    if (node.type === 'identifier')
        return intoName(source, node);
    // Names of attributes and of arguments are no values.
    return node.children.filter((child) => child.named &&
        !APART.has(child.type) &&
        !(child.type === 'identifier' &&
            ((node.type === 'attribute' && child.field === 'attribute') ||
                (node.type === 'keyword_argument' && child.field === 'name'))));
}
function intoName(source, node) {
    const reference = (0,references/* referenceOf */.Bz)(source, node);
    if (reference?.kind !== 'own')
        return [];
    const { scope, name, bindings } = reference;
    const functions = bindings.filter(({ kind }) => kind === 'function').flatMap((each) => returnsOf(each.node));
    return [...sourcesOf(source, scope, name).given, ...passed(source, scope, name), ...functions];
}
/** What the calls of a helper pass for its parameter `name`. */
function passed(source, scope, name) {
    if (scope.node.type !== 'function_definition')
        return [];
    return callsOf(source, scope.node).flatMap((call) => argumentFor(source, scope.node, call, name) ?? []);
}
/** What a function returns or yields, functions inside of it left aside. */
function returnsOf(definition) {
    const found = [];
    const pending = [...((0,tree/* childOf */.G)(definition, 'body')?.children ?? [])];
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
        if (APART.has(node.type) || node.type === 'lambda')
            continue;
        if (node.type === 'return_statement' || node.type === 'yield')
            found.push(...node.children.filter(({ named }) => named));
        else
            pending.push(...node.children);
    }
    return found;
}

;// CONCATENATED MODULE: ./src/trials/covering/constants.js







const constants_DEPTH = 12;
/** The value of a constant expression, names looked up; of a loop over constants the first. Undefined where it cannot be told. */
function constantValue(source, node, depth = 0) {
    if (depth > constants_DEPTH || !flowIn(source).isConstant(node))
        return undefined;
    const names = new Map();
    for (const name of namesIn(node)) {
        const value = valueOfName(source, name, depth + 1);
        if (value !== undefined)
            names.set((0,syntax_source/* textOf */.b6)(source, name), value);
    }
    return literalValue(source, node, names) ?? reached(source, node, depth);
}
function namesIn(node) {
    const found = [];
    const pending = [node];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        if (next.type === 'identifier')
            found.push(next);
        else
            pending.push(...next.children);
    }
    return found;
}
function valueOfName(source, node, depth) {
    const reference = (0,references/* referenceOf */.Bz)(source, node);
    if (reference?.kind !== 'own')
        return undefined;
    const { given } = sourcesOf(source, reference.scope, reference.name);
    const [only, ...more] = given;
    const target = reference.bindings[0]?.node;
    if (only === undefined || more.length > 0 || target === undefined)
        return undefined;
    const value = constantValue(source, only, depth);
    if (value === undefined)
        return undefined;
    const left = pattern(target);
    const item = isLooped(target) ? itemsOf(value)?.[0] : value;
    // Of what `zip` puts together the part is given already.
    if (left === undefined || !isWhole(only))
        return item;
    return item && bind(source, left, item)?.get(reference.name);
}
/** What stands in the place of a target: the whole pattern that is filled at once. */
function pattern(target) {
    for (let node = target; node !== null; node = node.parent)
        if (node.field === 'left')
            return node;
    return undefined;
}
const isWhole = ({ parent, field }) => parent?.type !== 'argument_list' || field !== null;
function isLooped(target) {
    for (let node = target.parent; node !== null; node = node.parent) {
        if (node.type === 'for_statement' || node.type === 'for_in_clause')
            return true;
        if (node.type.endsWith('_statement') || node.type === 'assignment')
            return false;
    }
    return false;
}
/** `table[0]`, `pattern` of `re.compile(pattern)`, a text that is joined or taken apart: what is nearest to a literal of it. */
function reached(source, node, depth) {
    if (node.type === 'parenthesized_expression') {
        const [inner] = node.children.filter(({ named }) => named);
        return inner && constantValue(source, inner, depth + 1);
    }
    if (node.type === 'call') {
        const [given] = ((0,tree/* childOf */.G)(node, 'arguments')?.children ?? []).filter(({ named }) => named);
        const callee = (0,tree/* childOf */.G)(node, 'function');
        const object = callee?.type === 'attribute' ? (0,tree/* childOf */.G)(callee, 'object') : undefined;
        const isCompiled = callee !== undefined &&
            /(?:^|\.)(?:compile|frozenset|set|tuple|list|dict|sorted|bytes|str|int)$/.test((0,syntax_source/* textOf */.b6)(source, callee));
        if (isCompiled)
            return given && constantValue(source, given, depth + 1);
        const isPart = callee !== undefined &&
            /\.(?:split|lower|upper|strip|encode|decode|keys|items|values|copy)$/.test((0,syntax_source/* textOf */.b6)(source, callee));
        return isPart && object ? constantValue(source, object, depth + 1) : undefined;
    }
    if (node.type === 'subscript') {
        const whole = (0,tree/* childOf */.G)(node, 'value');
        const value = whole && constantValue(source, whole, depth + 1);
        return value?.type === 'dict' ? value.entries[0]?.[1] : value && itemsOf(value)?.[0];
    }
    return undefined;
}
/** The literals that flow into `node`, each once. */
const literalsIn = (0,once_per/* oncePer */.P)((source) => (0,once_per/* oncePer */.P)((node) => {
    const found = [];
    const seen = new Set();
    const pending = [node];
    const { into } = flowIn(source);
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        if (seen.has(next))
            continue;
        seen.add(next);
        if (['string', 'concatenated_string', 'integer', 'float', 'dictionary', 'list', 'tuple', 'set'].includes(next.type)) {
            const value = literalValue(source, next);
            if (value !== undefined) {
                found.push(value);
                continue;
            }
        }
        pending.push(...into(next));
    }
    return found;
}));

;// CONCATENATED MODULE: ./src/trials/covering/picking.js







const picking_DEPTH = 6;
/** Whether `decision` goes `way` where an input is one of those that the source names, and how many it names; 0 where it is not so. */
function picks(source, { kind, node }, way) {
    if (kind === 'case')
        return /["'\d]/.test((0,syntax_source/* textOf */.b6)(source, node).split(':')[0] ?? '') ? 1 : 0;
    if (kind === 'except')
        return !way && /\b(?:KeyError|LookupError|IndexError|ValueError)\b/.test((0,syntax_source/* textOf */.b6)(source, node).split(':')[0] ?? '')
            ? 1
            : 0;
    if (kind === 'lookup')
        return way ? looked(source, node) : 0;
    if (kind === 'for' || kind === 'each' || kind === 'choice' || kind === 'function')
        return 0;
    return picked(source, node, way, 0);
}
function picked(source, node, way, depth) {
    if (node === undefined || depth > picking_DEPTH)
        return 0;
    const of = (inner, outcome = way) => picked(source, inner, outcome, depth + 1);
    switch (node.type) {
        case 'parenthesized_expression':
            return of(node.children.find(({ named }) => named));
        case 'not_operator':
            return of((0,tree/* childOf */.G)(node, 'argument'), !way);
        case 'named_expression':
            return of((0,tree/* childOf */.G)(node, 'value'));
        case 'boolean_operator':
            return of((0,tree/* childOf */.G)(node, 'left')) + of((0,tree/* childOf */.G)(node, 'right'));
        case 'comparison_operator':
            return compared(source, node, way);
        case 'identifier': {
            const reference = (0,references/* referenceOf */.Bz)(source, node);
            const given = reference?.kind === 'own' ? sourcesOf(source, reference.scope, reference.name).given : [];
            return given.length === 1 ? of(given[0]) : 0;
        }
        case 'call': {
            const callee = (0,tree/* childOf */.G)(node, 'function');
            const first = (0,tree/* childOf */.G)(node, 'arguments')?.children.find(({ named }) => named);
            if (callee !== undefined && /\.(?:startswith|endswith)$/.test((0,syntax_source/* textOf */.b6)(source, callee)))
                return way && first && flowIn(source).isConstant(first) ? sizeOf(source, first) : 0;
            const reference = callee && (0,references/* referenceOf */.Bz)(source, callee);
            const functions = reference?.kind === 'own' ? reference.bindings.filter(({ kind }) => kind === 'function') : [];
            return Math.max(0, ...functions.flatMap(({ node: definition }) => returnsOf(definition).map((each) => of(each))));
        }
        default:
            return 0;
    }
}
function compared(source, node, way) {
    const operands = node.children.filter(({ field, named, type }) => field !== 'operators' && named && type !== 'comment');
    const [left, right, ...more] = operands;
    const operator = node.children.find(({ field }) => field === 'operators')?.type;
    if (left === undefined || right === undefined || more.length > 0)
        return 0;
    const { isConstant } = flowIn(source);
    switch (operator) {
        case '==':
        case '!=':
            return (operator === '==') === way && isConstant(left) !== isConstant(right) ? 1 : 0;
        case 'in':
        case 'not in':
            return (operator === 'in') === way && !isConstant(left) && isOwn(source, right) ? sizeOf(source, right) : 0;
        default:
            return 0;
    }
}
/** `table.get(x)`. */
function looked(source, call) {
    const callee = (0,tree/* childOf */.G)(call, 'function');
    const [object, name] = callee === undefined ? [] : [(0,tree/* childOf */.G)(callee, 'object'), (0,tree/* childOf */.G)(callee, 'attribute')];
    if (object === undefined || name === undefined || !/^(?:get|pop|setdefault)$/.test((0,syntax_source/* textOf */.b6)(source, name)))
        return 0;
    return isOwn(source, object) ? sizeOf(source, object) : 0;
}
/** Whether no argument is in it: a table of the source's, however it was filled. */
function isOwn(source, node) {
    const all = flowIn(source).ingredientsOf(node);
    return !all.has('argument') && !all.has('digest');
}
/** How many items a table has; 1 where that cannot be told. */
function sizeOf(source, node) {
    const value = constantValue(source, node);
    if (value === undefined || value.type === 'str')
        return 1;
    return Math.max(1, itemsOf(value)?.length ?? 1);
}

;// CONCATENATED MODULE: ./src/trials/covering/summary.js







const CODES = /^(?:ord|bytes|int\.from_bytes)$|\.encode$/;
const SUMS = /^(?:sum|math\.(?:prod|fsum)|prod|fsum|(?:functools\.)?reduce|(?:itertools\.)?accumulate|int\.from_bytes)$/;
/** From such a modulus on nobody meets all remainders. */
const WIDE = 16;
const summaryOf = (0,once_per/* oncePer */.P)((source) => (0,once_per/* oncePer */.P)((node) => {
    const found = { ofCodes: false, isSum: false, isFolded: false, ofSizes: false };
    const seen = new Set();
    const pending = [node];
    const { into } = flowIn(source);
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        if (seen.has(next))
            continue;
        seen.add(next);
        if (next.type === 'identifier') {
            const name = (0,syntax_source/* textOf */.b6)(source, next);
            const reference = (0,references/* referenceOf */.Bz)(source, next);
            found.ofCodes ||= reference?.kind === 'builtin' && CODES.test(name);
            found.isSum ||= reference?.kind === 'builtin' ? SUMS.test(name) : isAccumulated(source, next);
        }
        if (next.type === 'call') {
            const callee = (0,syntax_source/* textOf */.b6)(source, (0,tree/* childOf */.G)(next, 'function') ?? next);
            found.ofCodes ||= CODES.test(callee);
            found.isSum ||= SUMS.test(callee);
            found.ofSizes ||= callee === 'len' || callee.endsWith('.count');
        }
        found.isFolded ||= next.type === 'binary_operator' && folds(source, next);
        pending.push(...into(next));
    }
    return found;
}));
/** `total += …`. */
function isAccumulated(source, node) {
    const reference = (0,references/* referenceOf */.Bz)(source, node);
    return (reference?.kind === 'own' &&
        reference.bindings.some(({ node: target }) => target.parent?.type === 'augmented_assignment' && target.field === 'left'));
}
function folds(source, node) {
    if (!/^[%&]$/.test((0,tree/* childOf */.G)(node, 'operator')?.type ?? ''))
        return false;
    const right = (0,tree/* childOf */.G)(node, 'right');
    const value = right && constantValue(source, right);
    return value?.type === 'int' && Number(value.value) >= WIDE - 1;
}
/** Whether `node` is a number that stands for a whole input, which one would have to compute to come upon it. */
function isSummary(source, node) {
    const { ofCodes, isSum, isFolded } = summaryOf(source)(node);
    return isSum && (ofCodes || isFolded);
}
/** The same of a key that is looked up: sizes put together by arithmetic will do. */
function isSummaryKey(source, node) {
    if (isSummary(source, node))
        return true;
    return node.type === 'binary_operator' && !flowIn(source).isConstant(node) && summaryOf(source)(node).ofSizes;
}
/** Whether the comparison at `node` comes out as `outcome` only where such a number is one of few. */
function comparesSummary(source, node, outcome) {
    if (node.type !== 'comparison_operator')
        return false;
    const [left, right, ...more] = node.children.filter(({ field, named, type }) => field !== 'operators' && named && type !== 'comment');
    const operator = node.children.find(({ field }) => field === 'operators')?.type ?? '';
    if (left === undefined || right === undefined || more.length > 0)
        return false;
    const isEqual = operator === '==' || operator === 'in';
    if (!(isEqual || operator === '!=' || operator === 'not in') || isEqual !== outcome)
        return false;
    const { isConstant } = flowIn(source);
    const [constant, other] = isConstant(right) ? [right, left] : [left, right];
    if (!isConstant(constant) || isConstant(other) || !isSummary(source, other))
        return false;
    const value = constantValue(source, constant);
    return value === undefined || numbersIn(value).some((number) => number > 1n || number < 0n);
}
const numbersIn = (value) => value.type === 'int'
    ? [value.value]
    : (itemsOf(value) ?? []).flatMap((item) => (item.type === 'int' ? [item.value] : []));
/** What a call such as `table.get(key)` looks for. */
function keyOfLookup(call) {
    return ((0,tree/* childOf */.G)(call, 'arguments')?.children ?? []).find(({ named, type }) => named && type !== 'comment');
}

;// CONCATENATED MODULE: ./src/trials/inputs/arguments.js




/** The arguments of `call` where all of them can be told from the text. */
function argumentsOf(source, call, names) {
    const given = (0,tree/* childOf */.G)(call, 'arguments');
    if (given?.type !== 'argument_list')
        return undefined;
    const args = [];
    const kwargs = {};
    for (const node of given.children) {
        if (!node.named || node.type === 'comment')
            continue;
        const splat = node.type === 'list_splat' || node.type === 'dictionary_splat';
        const inner = splat ? node.children.find(({ named }) => named) : (0,tree/* childOf */.G)(node, 'value');
        const value = literalValue(source, node.type === 'keyword_argument' || splat ? (inner ?? node) : node, names);
        if (value === undefined)
            return undefined;
        if (node.type === 'list_splat') {
            const items = itemsOf(value);
            if (items === undefined)
                return undefined;
            args.push(...items);
        }
        else if (node.type === 'dictionary_splat') {
            if (value.type !== 'dict')
                return undefined;
            for (const [key, one] of value.entries)
                if (key.type === 'str')
                    kwargs[key.value] = one;
        }
        else if (node.type === 'keyword_argument') {
            kwargs[(0,syntax_source/* textOf */.b6)(source, (0,tree/* childOf */.G)(node, 'name') ?? node)] = value;
        }
        else
            args.push(value);
    }
    return { args, kwargs };
}
/** The same for the same arguments, and another for others. */
function argumentsKey({ args, kwargs }) {
    const named = Object.entries(kwargs).map(([name, value]) => `${name}=${valueKey(value)}`);
    return [...args.map(valueKey), ...named].join(',');
}
/** The same for arguments that are equal for Python, and so for a cache. */
function equalKey({ args, kwargs }) {
    return [...args.map(keyOf), ...Object.entries(kwargs).map(([name, value]) => `${name}=${keyOf(value)}`)].join(',');
}
/** The common types by hand, because this is asked of every input that is made; of a text its length makes clear where it ends. */
function valueKey(value) {
    switch (value.type) {
        case 'none':
            return 'N';
        case 'bool':
            return value.value ? 'T' : 'F';
        case 'int':
            return `${value.value}`;
        case 'float':
            return Object.is(value.value, -0) ? 'f-0' : `f${value.value}`;
        case 'str':
            return `s${value.value.length}:${value.value}`;
        case 'list':
        case 'tuple':
        case 'set':
        case 'frozenset':
            return `${value.type}(${value.items.map(valueKey).join(',')})`;
        case 'dict':
            return `{${value.entries.map(([key, one]) => `${valueKey(key)}:${valueKey(one)}`).join(',')}}`;
        default:
            return JSON.stringify(value, spelled);
    }
}
function spelled(_, part) {
    if (typeof part === 'bigint')
        return `${part}n`;
    // JSON has no such numbers, and one zero.
    const isOdd = typeof part === 'number' && (Object.is(part, -0) || !Number.isFinite(part));
    return isOdd ? `${Object.is(part, -0) ? '-0' : part}` : part;
}

;// CONCATENATED MODULE: ./src/trials/covering/neighbours.js


/** At most so many. */
const MOST = 80;
/** Arguments of which one text has another digit somewhere: for what takes only texts of one form, such as dates. */
function neighbours(known) {
    return otherwise(known, [1, 2, 9, 5].map((step) => (text) => turned(text, step)));
}
/** Arguments of which one text is written in characters that only look like its own, or stand for them. */
function lookalikes(known) {
    return otherwise(known, [
        (text) => [wide(text)],
        (text) => [wide(text.slice(0, 1)) + text.slice(1)],
        (text) => [`${text}\u00b2`, `\ufb01${text}`],
    ]);
}
/** Full-width forms, which compatibility normalization turns back (Unicode, Halfwidth and Fullwidth Forms). */
const wide = (text) => text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
function otherwise(known, ways) {
    const found = new Map();
    for (const way of ways) {
        const of = (value) => (value.type === 'str' ? way(value.value).map(str) : []);
        for (const { args, kwargs } of known) {
            const made = [
                ...args.flatMap((value, at) => of(value).map((each) => ({ args: args.with(at, each), kwargs }))),
                ...Object.entries(kwargs).flatMap(([name, value]) => of(value).map((each) => ({ args, kwargs: { ...kwargs, [name]: each } }))),
            ];
            for (const each of made)
                if (found.size < MOST)
                    found.set(argumentsKey(each), each);
        }
    }
    for (const each of known)
        found.delete(argumentsKey(each));
    return [...found.values()];
}
/** `text` with one digit `step` further, each in turn. */
function turned(text, step) {
    return [...text.matchAll(/\d/g)].map(({ index, 0: digit }) => `${text.slice(0, index)}${(Number(digit) + step) % 10}${text.slice(index + 1)}`);
}

;// CONCATENATED MODULE: ./src/trials/covering/taking.js



const SIZE = 150;
/** Fewer inputs are not parted, so that what ends every run costs few of them. */
const LEAST = 20;
/** The outcomes that each of `inputs` takes. Where a run of many ends early each half is asked by itself. */
async function taking(asked, inputs) {
    const found = [];
    for (let at = 0; at < inputs.length; at += SIZE)
        found.push(...(await takenBy(asked, inputs.slice(at, at + SIZE))));
    return found;
}
async function takenBy(asked, some) {
    const { sandbox, known, code, limits, steps } = asked;
    const { ending } = await sandbox.run({
        ...{ role: 'calls', code, calls: some.map(callOf), covering: true, limits },
        ...(steps && { steps }),
    });
    if (ending.kind !== 'called' || ending.coverage === undefined || !begins(ending.coverage, known)) {
        if (some.length <= LEAST)
            return [];
        const half = Math.ceil(some.length / 2);
        return [...(await takenBy(asked, some.slice(0, half))), ...(await takenBy(asked, some.slice(half)))];
    }
    const { coverage, answers } = ending;
    const outcomes = new Map([...new Set(coverage.taken)].map((told) => [told, new Set((0,sandbox_coverage/* outcomesIn */.Rl)(coverage, told))]));
    return some.map((input, place) => ({
        input,
        answer: answeredFrom(answers[place] ?? ''),
        outcomes: outcomes.get(coverage.taken[place] ?? '') ?? new Set(),
    }));
}
/** Whether the same decisions were told before: a candidate can say anything. */
const begins = ({ decisions }, known) => known.decisions.every((one, at) => one.join() === decisions[at]?.join());

// EXTERNAL MODULE: ./src/trials/quoted.js
var trials_quoted = __webpack_require__(947);
;// CONCATENATED MODULE: ./src/trials/render-answer.js


const render_answer_CAP = 400;
const BRIEF = 100;
/** What became of a call, as it stands behind it: `→ 3`, `raises ValueError: …`. */
function renderAnswer(answer) {
    switch (answer.how) {
        case 'returned':
            return `→ ${renderValue(answer.value, render_answer_CAP)}`;
        case 'raised':
            return `raises ${answer.exception}: ${answer.message.slice(0, render_answer_CAP)}`;
        case 'opaque':
            return `→ no plain value (${answer.reason})`;
        case 'long':
            return '→ more than can be shown';
        case 'ended':
            return `ends its run (${answer.why})`;
        case 'unknown':
            return 'was not tried';
    }
}
/** The same for a sentence that says what a call gives, on one line and shorter. */
function briefAnswer(answer) {
    if (answer.how === 'returned')
        return (0,trials_quoted/* quoted */.TL)(renderValue(answer.value, BRIEF));
    if (answer.how === 'raised')
        return (0,trials_quoted/* quoted */.TL)(`${answer.exception} (${answer.message.slice(0, BRIEF)})`);
    if (answer.how === 'long')
        return 'more than can be shown';
    return answer.how === 'opaque' ? 'no plain value' : `no answer (${answer.why})`;
}

;// CONCATENATED MODULE: ./src/trials/render-call.js

const render_call_CAP = 160;
/** The call as one would write it: `page_of([1, 2], 0, per_page=3)`. */
function renderCall(name, { args, kwargs }) {
    const given = [
        ...args.map((value) => renderValue(value, render_call_CAP)),
        ...Object.entries(kwargs).map(([key, value]) => `${key}=${renderValue(value, render_call_CAP)}`),
    ];
    return `${name}(${given.join(', ')})`;
}

// EXTERNAL MODULE: ../../node_modules/fast-check/lib/fast-check.js + 8 modules
var fast_check = __webpack_require__(4308);
;// CONCATENATED MODULE: ./src/trials/inputs/own-objects.js

/** An object of the class that is called `named` (`module:name`), by its fields. */
function objectWith(named, fields) {
    const attributes = fields.flatMap(([name, value]) => (name.type === 'str' ? [[name.value, value]] : []));
    return { type: 'object', class: named, base: NONE, attributes };
}

;// CONCATENATED MODULE: ./src/trials/inputs/arbitraries.js



const ASCII = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,-_'];
const arbitraries_ITEMS = 6;
/** Values of `kind`, leaning towards what `profile`, the suite's, shows in the same place. Undefined for what cannot be made. */
function arbitraryOf(kind, profile, depth = 0) {
    if (depth > 6)
        return undefined;
    const inner = (of, at) => arbitraryOf(of, at, depth + 1);
    switch (kind.kind) {
        case 'none':
            return fast_check/* constant */.dY(NONE);
        case 'bool':
            return fast_check/* boolean */.zM().map(bool);
        case 'int':
            return arbitraries_integers(profile).map(values_int);
        case 'float':
            return fast_check/* oneof */.CV(arbitraries_integers(profile).map((value) => values_float(Number(value))), doubles(profile).map(values_float));
        case 'complex':
            return fast_check/* tuple */.PV(doubles(profile), doubles(profile))
                .map(([real, imaginary]) => ({ type: 'complex', real, imaginary }));
        case 'str':
            return texts(profile);
        case 'bytes':
            return fast_check/* string */.Yj({ unit: 'binary-ascii', maxLength: 12 }).map(values_bytes);
        case 'date':
            return fast_check/* tuple */.PV(fast_check/* integer */.nd({ min: 1900, max: 2100 }), fast_check/* integer */.nd({ min: 1, max: 12 }), fast_check/* integer */.nd({ min: 1, max: 28 }))
                .map((parts) => date(...parts));
        case 'datetime':
            return fast_check/* tuple */.PV(...[
                [1900, 2100],
                [1, 12],
                [1, 28],
                [0, 23],
                [0, 59],
                [0, 59],
            ].map(([min, max]) => fast_check/* integer */.nd({ min: min, max: max })))
                .map(datetime);
        case 'timedelta':
            return fast_check/* integer */.nd({ min: -1000, max: 1000 }).map((days) => library('timedelta', values_int(days), values_int(0), values_int(0)));
        case 'Decimal':
            return fast_check/* integer */.nd({ min: -100_000, max: 100_000 })
                .map((cents) => library('Decimal', str((cents / 100).toFixed(2))));
        case 'list':
        case 'set':
        case 'frozenset':
        case 'tuples':
        case 'sequence':
        case 'iterable':
            return containers(kind.kind, inner(kind.item, profile?.items), profile);
        case 'tuple':
            return arbitraries_all(kind.items.map((item, at) => inner(item, profile?.places?.[at] ?? profile?.items)))?.map((items) => sequence('tuple', items));
        case 'dict':
            return dicts(inner(kind.key, profile?.keys), inner(kind.value, profile?.values), profile);
        case 'record':
            return records(kind.fields, inner);
        case 'own':
            return objects(kind, inner);
        case 'literal':
            return fast_check/* constantFrom */.$p(...kind.values);
        case 'union': {
            const each = kind.of.map((one) => inner(one, profile)).filter((one) => one !== undefined);
            return each.length === 0 ? undefined : fast_check/* oneof */.CV(...each);
        }
        default:
            return profile === undefined ? undefined : fast_check/* constantFrom */.$p(...profile.examples);
    }
}
function arbitraries_integers(profile) {
    const [least, most] = arbitraries_range(profile);
    return fast_check/* oneof */.CV({ arbitrary: fast_check/* integer */.nd({ min: least, max: most }).map(BigInt), weight: 3 }, { arbitrary: fast_check/* integer */.nd({ min: -20, max: 120 }).map(BigInt), weight: 3 }, { arbitrary: fast_check/* integer */.nd({ min: -10_000, max: 10_000 }).map(BigInt), weight: 3 });
}
function doubles(profile) {
    const [least, most] = arbitraries_range(profile);
    return fast_check/* integer */.nd({ min: least * 100, max: most * 100 }).map((hundredths) => hundredths / 100);
}
/** Whole numbers around what the suite gives, none so large that a loop over them would take long. */
function arbitraries_range(profile) {
    if (profile === undefined || !Number.isFinite(profile.least))
        return [-50, 50];
    const limit = (value) => Math.max(-10_000_000, Math.min(10_000_000, Math.trunc(value)));
    return [limit(Math.min(profile.least, 0) - 1), limit(profile.most * 2 + 1) || 1].sort((a, b) => a - b);
}
function texts(profile) {
    const samples = profile?.examples.flatMap((value) => (value.type === 'str' ? [value.value] : [])) ?? [];
    const letters = [...new Set(samples.join('').slice(0, 2000))].filter((letter) => letter.isWellFormed());
    const longest = Math.min(40, Math.max(6, profile?.longest ?? 0));
    const of = (unit) => fast_check/* array */.YO(fast_check/* constantFrom */.$p(...unit), { maxLength: longest }).map((parts) => str(parts.join('')));
    const known = letters.length === 0 ? [] : [{ arbitrary: of(letters), weight: 5 }];
    const unicode = fast_check/* string */.Yj({ unit: 'grapheme', maxLength: 12 }).map(str);
    return fast_check/* oneof */.CV(...known, { arbitrary: of(ASCII), weight: 3 }, { arbitrary: unicode, weight: 1 });
}
function containers(kind, item, profile) {
    const type = kind === 'set' || kind === 'frozenset' ? kind : kind === 'tuples' ? 'tuple' : 'list';
    const maxLength = Math.min(20, Math.max(arbitraries_ITEMS, profile?.longest ?? 0));
    const each = item ?? arbitraries_integers(undefined).map(values_int);
    const needsHash = type === 'set' || type === 'frozenset';
    return fast_check/* array */.YO(each, { maxLength }).map((items) => sequence(type, needsHash ? items.filter(isHashable) : items));
}
function dicts(key, value, profile) {
    const keys = profile?.keys?.examples ?? [];
    const own = key ?? fast_check/* string */.Yj({ maxLength: 4 }).map(str);
    const each = keys.length === 0 ? own : fast_check/* oneof */.CV({ arbitrary: fast_check/* constantFrom */.$p(...keys), weight: 3 }, own);
    return fast_check/* array */.YO(fast_check/* tuple */.PV(each, value ?? arbitraries_integers(undefined).map(values_int)), { maxLength: arbitraries_ITEMS })
        .map((entries) => dict(entries.filter(([name]) => isHashable(name))));
}
function records(fields, inner) {
    const values = arbitraries_all(fields.map(({ of }) => inner(of, undefined)));
    return values?.chain((made) => fast_check/* tuple */.PV(...fields.map(({ required }) => (required ? fast_check/* constant */.dY(true) : fast_check/* boolean */.zM())))
        .map((kept) => dict(fields.flatMap(({ name }, at) => (kept[at] ? [[str(name), made[at]]] : [])))));
}
function objects(kind, inner) {
    const entries = records(kind.fields, inner);
    return entries?.map((made) => objectWith(kind.class, made.type === 'dict' ? made.entries : []));
}
function arbitraries_all(each) {
    return each.every((one) => one !== undefined) ? fast_check/* tuple */.PV(...each) : undefined;
}

;// CONCATENATED MODULE: ./src/trials/inputs/boundary-tables.js
/** How long a long text is. */
const LONG = 300;
/** Around powers, limits of machines, calendars and clocks. */
const INTEGERS = [
    0,
    1,
    -1,
    2,
    3,
    7,
    10,
    12,
    13,
    16,
    24,
    31,
    60,
    64,
    99,
    100,
    255,
    256,
    365,
    366,
    999,
    1000,
    1024,
    1900,
    1970,
    2000,
    2024,
    2038,
    9999,
    10_000,
    65_535,
    65_536,
    1_000_000,
    -2,
    -7,
    -100,
    2 ** 31 - 1,
    2 ** 31,
    2 ** 53,
];
const FLOATS = [
    0,
    1,
    -1,
    0.5,
    -0,
    0.1,
    1.5,
    2.5,
    -2.5,
    1e-9,
    99.99,
    1e6,
    1e16,
    -1e-9,
    1e300,
    Infinity,
    -Infinity,
    NaN,
];
/** What most go wrong at first. Empty, blank, long, quoted, marked up, of other alphabets, with marks that join and characters that are no others' equals. */
const TEXTS = [
    '',
    ' ',
    'a',
    'é',
    '0',
    'A',
    '  ',
    'a b',
    '²',
    'ß',
    '-1',
    '日本',
    ' a ',
    'a  b',
    '\n',
    'a\nb',
    '\t',
    '-',
    '.',
    ',',
    '_',
    '/',
    '1.5',
    '1,5',
    '007',
    'None',
    'null',
    'true',
    'nan',
    'a'.repeat(LONG),
    'word '.repeat(60),
    'aA1',
    'a,b',
    'a;b',
    'a=b',
    '"a"',
    "it's",
    '\\',
    '%s',
    '{}',
    '<b>',
    '#x',
    'x@y.example',
    '2024-02-29',
    '2023-02-29',
    '12:30',
    'e\u0301',
    'İ',
    'ﬁ',
    'ａｂｃ',
    '１２',
    '٣',
    'Привет',
    'a\u00a0b',
    '😀',
    '👨‍👩‍👧',
    '\u0000',
    '[',
    '(',
    ')',
    '([)]',
    '***',
];
/** Leap days, ends of years, months and clocks, weekends. */
const DATES = [
    [1970, 1, 1],
    [2000, 2, 29],
    [2024, 2, 29],
    [2023, 2, 28],
    [1999, 12, 31],
    [2000, 1, 1],
    [2026, 3, 1],
    [2025, 12, 31],
    [2038, 1, 19],
    [2026, 11, 21],
    [2026, 11, 22],
    [1900, 2, 28],
    [1, 1, 1],
    [9999, 12, 31],
];

;// CONCATENATED MODULE: ./src/trials/inputs/boundaries.js



/** Values of `kind` at which programs tend to go wrong. */
function boundaryValues(kind, depth = 0) {
    if (depth > 4)
        return [];
    const inner = (of) => boundaryValues(of, depth + 1);
    switch (kind.kind) {
        case 'none':
            return [NONE];
        case 'bool':
            return [bool(true), bool(false)];
        case 'int':
            return INTEGERS.map(values_int);
        case 'float':
            return [...FLOATS.map(values_float), values_int(0), values_int(1)];
        case 'complex':
            return [0, 1, -1].map((real) => ({ type: 'complex', real, imaginary: 1 }));
        case 'str':
            return TEXTS.map(str);
        case 'bytes':
            return ['', 'a', '\0', '\xff', 'ab'.repeat(LONG)].map(values_bytes);
        case 'date':
            return DATES.map((parts) => date(...parts));
        case 'datetime':
            return DATES.flatMap((parts) => [datetime(parts), datetime([...parts, 23, 59, 59, 999_999])]);
        case 'timedelta':
            return [0, 1, -1, 365].map((days) => library('timedelta', values_int(days), values_int(0), values_int(0)));
        case 'Decimal':
            return ['0', '1', '-1', '0.1', '1.005', '100000000.01', 'NaN'].map((text) => library('Decimal', str(text)));
        case 'Fraction':
            return [
                [0, 1],
                [1, 3],
                [-1, 2],
                [7, 1],
            ].map(([above, below]) => library('Fraction', values_int(above), values_int(below)));
        case 'list':
        case 'set':
        case 'frozenset':
        case 'tuples':
        case 'sequence':
        case 'iterable':
            return boundaries_containers(kind, inner(kind.item));
        case 'tuple':
            return tuples(kind.items.map(inner));
        case 'dict':
            return boundaries_dicts(inner(kind.key), inner(kind.value));
        case 'record':
        case 'own':
            return fieldwise(kind, inner);
        case 'literal':
            return kind.values;
        case 'union':
            return kind.of.flatMap((each) => inner(each));
        default:
            return [];
    }
}
function boundaries_containers({ kind }, items) {
    const type = kind === 'set' || kind === 'frozenset' ? kind : kind === 'tuples' ? 'tuple' : 'list';
    const [first] = items;
    if (first === undefined)
        return [sequence(type, [])];
    const some = items.slice(0, 24);
    return [
        sequence(type, []),
        ...some.map((item) => sequence(type, [item])),
        ...some.slice(0, 8).map((item) => sequence(type, [item, item])),
        sequence(type, some.slice(0, 3)),
        sequence(type, some.slice(0, 3).reverse()),
        sequence(type, Array.from({ length: 60 }, (_, at) => items[at % Math.min(items.length, 7)])),
    ];
}
function tuples(places) {
    const most = Math.min(24, Math.max(0, ...places.map(({ length }) => length)));
    if (places.some(({ length }) => length === 0))
        return [];
    return Array.from({ length: most }, (_, at) => sequence('tuple', places.map((values) => values[at % values.length])));
}
/** Each field's values in turn, the others going with them. */
function fieldwise(kind, inner) {
    const columns = kind.fields.map(({ name, of }) => ({ name: str(name), values: inner(of) }));
    if (columns.some(({ values }) => values.length === 0))
        return [];
    const most = Math.min(24, Math.max(0, ...columns.map(({ values }) => values.length)));
    return Array.from({ length: most }, (_, at) => {
        const entries = columns.map(({ name, values }) => [name, values[at % values.length]]);
        return kind.kind === 'own' ? objectWith(kind.class, entries) : dict(entries);
    });
}
function boundaries_dicts(keys, values) {
    if (keys.length === 0 || values.length === 0)
        return [dict([])];
    const one = values.slice(0, 12).map((value, at) => dict([[keys[(at + 1) % keys.length], value]]));
    const [a, b] = [keys[1 % keys.length], keys[2 % keys.length]];
    return [
        dict([]),
        ...one,
        ...values.slice(0, 6).map((value, at) => dict([
            [a, value],
            [b, values[(at + 1) % values.length]],
        ])),
    ];
}

;// CONCATENATED MODULE: ./src/trials/inputs/check-digits.js
const digitsIn = (text) => [...text.replace(/[^0-9]/g, '')].map(Number);
function luhn(digits) {
    return [...digits].reverse().reduce((sum, digit, at) => {
        const doubled = at % 2 === 1 ? digit * 2 : digit;
        return sum + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
}
/** EAN-8, EAN-13, UPC-A and ISBN-13: weights 1 and 3 from the right. */
function ean(digits) {
    return [...digits].reverse().reduce((sum, digit, at) => sum + digit * (at % 2 === 1 ? 3 : 1), 0);
}
/** `like` with its digits replaced, the last one so that `sum` of all is a multiple of ten. */
function byLastDigit(sum) {
    return (like, digit) => {
        const count = digitsIn(like).length;
        const body = Array.from({ length: count - 1 }, (_, at) => digit(at));
        const last = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].find((each) => sum([...body, each]) % 10 === 0);
        if (last === undefined)
            return undefined;
        const digits = [...body, last];
        let at = 0;
        return like.replace(/[0-9]/g, () => String(digits[at++]));
    };
}
const isLong = (text, ...lengths) => /^[0-9][0-9 -]*[0-9]$/.test(text) && (lengths.length === 0 || lengths.includes(digitsIn(text).length));
function isbn10(text) {
    return [...text.replace(/[ -]/g, '')].reduce((sum, one, at) => sum + (10 - at) * (one === 'X' ? 10 : Number(one)), 0);
}
/** The remainder of ISO 7064 mod 97: letters are two digits, the first four characters move to the end. */
function mod97(text) {
    const moved = text.slice(4) + text.slice(0, 4);
    return [...moved].reduce((rest, one) => {
        const value = Number.parseInt(one, 36);
        return (rest * (value > 9 ? 100 : 10) + value) % 97;
    }, 0);
}
const IBAN = /^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$/;
const SCHEMES = [
    { holds: (text) => isLong(text, 8, 12, 13) && ean(digitsIn(text)) % 10 === 0, completed: byLastDigit(ean) },
    {
        holds: (text) => isLong(text) && digitsIn(text).length > 5 && luhn(digitsIn(text)) % 10 === 0,
        completed: byLastDigit(luhn),
    },
    {
        holds: (text) => /^(?:[0-9][ -]?){9}[0-9X]$/.test(text) && isbn10(text) % 11 === 0,
        completed: (like, digit) => {
            let at = 0;
            const body = like.slice(0, -1).replace(/[0-9]/g, () => String(digit(at++)));
            return [...'0123456789X'].map((last) => body + last).find((made) => isbn10(made) % 11 === 0);
        },
    },
    {
        holds: (text) => IBAN.test(text.replaceAll(' ', '')) && mod97(text.replaceAll(' ', '')) === 1,
        completed: (like, digit) => {
            const plain = like.replaceAll(' ', '');
            let at = 0;
            const body = plain.slice(4).replace(/[0-9]/g, () => String(digit(at++)));
            const check = 98 - mod97(`${plain.slice(0, 2)}00${body}`);
            const whole = `${plain.slice(0, 2)}${String(check).padStart(2, '0')}${body}`;
            return like.includes(' ') ? whole.replace(/.{4}(?=.)/g, '$& ') : whole;
        },
    },
];
/** Texts that the suite gives as valid have check digits: others of the same form with the right ones. */
function withCheckDigits(samples, digit, count) {
    // One number in ten holds by chance, so a scheme is believed only where two do.
    const schemes = SCHEMES.map((scheme) => ({ scheme, held: samples.filter(scheme.holds) })).filter(({ held }) => held.length >= 2 || held.some((text) => IBAN.test(text)));
    return schemes
        .flatMap(({ scheme, held }) => Array.from({ length: count }, (_, at) => scheme.completed(held[at % held.length], (place) => digit(at * 40 + place))))
        .filter((text) => text !== undefined);
}

;// CONCATENATED MODULE: ./src/trials/inputs/constants.js



/** The most constants of each type that are taken. */
const constants_MOST = 60;
/** The distinct constants of `source` in its order, but docstrings and what lies in hints. */
function constantsOf(source) {
    const found = new Map();
    for (const node of source.nodes) {
        if (!['integer', 'float', 'string', 'concatenated_string'].includes(node.type))
            continue;
        if (node.parent?.type === 'concatenated_string' || isDocumentation(node.parent?.type, node.parent?.children.length))
            continue;
        const value = literalValue(source, node) ?? pieces((0,syntax_source/* textOf */.b6)(source, node));
        if (value !== undefined)
            found.set(keyOf(value) + value.type, value);
    }
    const values = [...found.values()];
    const of = (type) => values.filter((value) => value.type === type).slice(0, constants_MOST);
    return {
        integers: of('int').map(({ value }) => value),
        floats: of('float').map(({ value }) => value),
        texts: of('str').map(({ value }) => value),
        binary: of('bytes'),
    };
}
const isDocumentation = (type, siblings = 0) => type === 'expression_statement' && siblings === 1;
/** Of an f-string the part before its first value. */
function pieces(spelled) {
    const match = /^[rf]{1,2}(?:'''|"""|'|")([^{}'"\\]+)/i.exec(spelled);
    return match?.[1] === undefined ? undefined : { type: 'str', value: match[1] };
}

;// CONCATENATED MODULE: ./src/trials/inputs/from-constants.js

const from_constants_DEPTH = 5;
/** Values for `place` made of what stands in the source: thresholds and their neighbours, words alone, before, after and within others. */
function withConstants(place, constants, random) {
    return valuesOf(place.kind, place.domain.profile?.examples ?? [], constants, random, 0);
}
function valuesOf(kind, examples, constants, random, depth) {
    if (depth > from_constants_DEPTH)
        return [];
    const inner = (of, among) => valuesOf(of, among, constants, random, depth + 1);
    switch (kind.kind) {
        case 'int':
            return from_constants_numbers(constants).flatMap((value) => (Number.isInteger(value) ? [values_int(value)] : []));
        case 'float':
            return from_constants_numbers(constants).map(values_float);
        case 'str':
            return from_constants_texts(constants, examples, random).map(str);
        case 'bytes':
            return [...constants.binary];
        case 'union':
            return kind.of.flatMap((each) => inner(each, examples));
        case 'list':
        case 'set':
        case 'frozenset':
        case 'tuples':
        case 'sequence':
        case 'iterable': {
            const held = examples.flatMap((value) => ('items' in value ? value.items : []));
            return inner(kind.item, held).flatMap((item, at) => lists(kind.kind, item, examples, at));
        }
        case 'tuple': {
            const tuples = examples.flatMap((value) => ('items' in value ? [value.items] : []));
            return kind.items.flatMap((item, at) => {
                const column = tuples.flatMap((items) => items[at] ?? []);
                return inner(item, column).flatMap((value, turn) => {
                    const base = tuples[turn % Math.max(1, tuples.length)];
                    return base === undefined || at >= base.length ? [] : [sequence('tuple', base.with(at, value))];
                });
            });
        }
        case 'dict': {
            const entries = examples.flatMap((value) => ('entries' in value ? value.entries : []));
            const bases = examples.flatMap((value) => (value.type === 'dict' ? [value.entries] : []));
            const keys = inner(kind.key, entries.map(([key]) => key));
            const values = inner(kind.value, entries.map(([, value]) => value));
            const base = (at) => bases[at % Math.max(1, bases.length)] ?? [];
            const [filler] = entries.map(([, value]) => value);
            const named = keys
                .filter(isHashable)
                .map((key, at) => dict([...base(at), [key, values[at % Math.max(1, values.length)] ?? filler ?? values_int(1)]]));
            const held = values.flatMap((value, at) => base(at).map(([key]) => dict([...base(at), [key, value]])));
            return [...held, ...named];
        }
        default:
            return [];
    }
}
function lists(kind, item, examples, at) {
    const type = kind === 'set' || kind === 'frozenset' ? kind : kind === 'tuples' ? 'tuple' : 'list';
    if (type !== 'list' && !isHashable(item))
        return [];
    const base = examples[at % Math.max(1, examples.length)];
    const items = base !== undefined && 'items' in base ? base.items : [];
    return [sequence(type, [item]), sequence(type, [...items, item])];
}
/** Each number and its neighbours, times two, and sums of pairs: what a comparison with it would tell apart. */
function from_constants_numbers({ integers, floats, texts }) {
    const small = integers.filter((value) => value < 2n ** 53n && value > -(2n ** 53n)).map(Number);
    const lengths = texts.map(({ length }) => length);
    const own = [...small, ...floats, ...lengths].sort((a, b) => Math.abs(b) - Math.abs(a));
    return [...new Set(own.flatMap((value) => [value, value + 1, value - 1, value * 2, -value]))];
}
function from_constants_texts({ texts: own, integers }, examples, random) {
    const samples = examples.flatMap((value) => (value.type === 'str' ? [value.value] : []));
    const sample = () => (samples.length > 0 ? random.pick(samples) : 'a');
    const words = own
        .flatMap((text) => [text, ...(text.length > 60 ? [] : text.split(/[\s,|]+/))])
        .filter((text) => text !== '');
    const wrapped = [...new Set(words)].flatMap((word) => {
        const given = sample();
        const middle = Math.floor(given.length / 2);
        return [
            word,
            `${word}${given}`,
            `${given}${word}`,
            `${given.slice(0, middle)}${word}${given.slice(middle)}`,
            `${word} ${given}`,
            word.toUpperCase(),
            word.toLowerCase(),
        ];
    });
    const long = integers
        .filter((value) => value > 1n && value <= 2000n)
        .flatMap((value) => {
        const given = sample() || 'a';
        const filled = given.repeat(Math.ceil((Number(value) + 1) / given.length));
        return [filled.slice(0, Number(value)), filled.slice(0, Number(value) + 1)];
    });
    return [...wrapped, ...long].filter((text) => text.isWellFormed());
}

;// CONCATENATED MODULE: ./src/trials/inputs/kinds.js

const PLAIN = [
    'none',
    'bool',
    'int',
    'float',
    'complex',
    'str',
    'bytes',
    'bytearray',
    'date',
    'datetime',
    'time',
    'timedelta',
    'Decimal',
    'Fraction',
];
const kinds_unknown = (why) => ({ kind: 'unknown', why });
/** One kind for all of `kinds`; those that say nothing count only where all do. */
function unionOf(kinds) {
    const flat = kinds.flatMap((each) => (each.kind === 'union' ? each.of : [each]));
    const distinct = [...new Map(flat.map((each) => [kinds_spelled(each), each])).values()];
    const known = distinct.filter(({ kind }) => kind !== 'unknown');
    if (known.length === 0)
        return distinct[0] ?? kinds_unknown('nothing is known of it');
    return known.length === 1 ? known[0] : { kind: 'union', of: known };
}
/** The same text for the same kind. */
const kinds_spelled = (kind) => JSON.stringify(kind, (_, part) => (typeof part === 'bigint' ? `${part}n` : part));
/** Whether some value of `kind` is beyond us. */
function isOpen(kind) {
    switch (kind.kind) {
        case 'unknown':
            return true;
        case 'list':
        case 'set':
        case 'frozenset':
        case 'tuples':
        case 'sequence':
        case 'iterable':
            return isOpen(kind.item);
        case 'tuple':
            return kind.items.some(isOpen);
        case 'dict':
            return isOpen(kind.key) || isOpen(kind.value);
        case 'record':
        case 'own':
            return kind.fields.some(({ of }) => isOpen(of));
        case 'union':
            return kind.of.some(isOpen);
        default:
            return false;
    }
}
/** The kind of which `value` is an example. */
function kindOf(value) {
    switch (value.type) {
        case 'none':
        case 'bool':
        case 'int':
        case 'float':
        case 'complex':
        case 'str':
        case 'bytes':
        case 'bytearray':
            return { kind: value.type };
        case 'surrogates':
            return { kind: 'str' };
        case 'list':
        case 'set':
        case 'frozenset':
            return { kind: value.type, item: unionOf(value.items.map(kindOf)) };
        case 'tuple':
            return { kind: 'tuple', items: value.items.map(kindOf) };
        case 'dict':
            return {
                kind: 'dict',
                key: unionOf(value.entries.map(([key]) => kindOf(key))),
                value: unionOf(value.entries.map(([, one]) => kindOf(one))),
            };
        case 'library':
            return PLAIN.includes(value.tag) ? { kind: value.tag } : kinds_unknown(`a ${value.tag}`);
        default:
            return kinds_unknown(`a value of type ${value.type}`);
    }
}
/** Whether Python would take `value` where `kind` is hinted: an int is a float, a bool is an int (PEP 484). */
function fits(value, kind) {
    switch (kind.kind) {
        case 'unknown':
            return true;
        case 'union':
            return kind.of.some((each) => fits(value, each));
        case 'own':
            return value.type === 'object' || value.type === 'tuple';
        case 'literal':
            // Of an enum: a member of it is told with all that its class is.
            if (kind.values.some(({ type }) => type === 'member'))
                return value.type === 'member' || value.type === 'object';
            return kind.values.some((each) => keyOf(each) === keyOf(value) && each.type === value.type);
        case 'int':
            return value.type === 'int' || value.type === 'bool';
        case 'float':
            return ['float', 'int', 'bool'].includes(value.type);
        case 'complex':
            return ['complex', 'float', 'int', 'bool'].includes(value.type);
        case 'str':
            return value.type === 'str' || value.type === 'surrogates';
        case 'date':
            return value.type === 'library' && (value.tag === 'date' || value.tag === 'datetime');
        case 'list':
            return (value.type === 'list' || value.type === 'deque') && value.items.every((item) => fits(item, kind.item));
        case 'set':
        case 'frozenset':
            return value.type === kind.kind && value.items.every((item) => fits(item, kind.item));
        case 'tuples':
            return value.type === 'tuple' && value.items.every((item) => fits(item, kind.item));
        case 'sequence':
        case 'iterable':
            return fitsMany(value, kind.item);
        case 'tuple':
            return (value.type === 'tuple' &&
                value.items.length === kind.items.length &&
                value.items.every((item, at) => fits(item, kind.items[at])));
        case 'dict':
            return isDict(value) && value.entries.every(([key, one]) => fits(key, kind.key) && fits(one, kind.value));
        case 'record':
            return isDict(value) && fitsRecord(value.entries, kind.fields);
        default:
            return value.type === kind.kind || (value.type === 'library' && value.tag === kind.kind);
    }
}
const isDict = (value) => 'entries' in value;
function fitsMany(value, item) {
    if (value.type === 'str')
        return fits(value, item);
    if (value.type === 'bytes' || value.type === 'array')
        return true;
    if ('items' in value)
        return value.items.every((one) => fits(one, item));
    if (isDict(value))
        return value.entries.every(([key]) => fits(key, item));
    return value.type === 'library' && value.tag === 'range';
}
function fitsRecord(entries, fields) {
    const given = new Map(entries.map(([key, value]) => [key.type === 'str' ? key.value : '', value]));
    return ([...given.keys()].every((key) => fields.some(({ name }) => name === key)) &&
        fields.every(({ name, of, required }) => {
            const value = given.get(name);
            return value === undefined ? !required : fits(value, of);
        }));
}

;// CONCATENATED MODULE: ./src/trials/inputs/profile.js

const EXAMPLES = 40;
const profile_DEPTH = 8;
/** The profile of `values`; undefined for none. */
function profileOf(values, depth = 0) {
    if (values.length === 0 || depth > profile_DEPTH)
        return undefined;
    const numbers = values.flatMap((value) => numberIn(value) ?? []).filter(Number.isFinite);
    const sizes = values.flatMap((value) => profile_sizeOf(value) ?? []);
    const items = values.flatMap((value) => profile_itemsIn(value));
    const entries = values.flatMap((value) => ('entries' in value ? value.entries : []));
    const tuples = values.filter((value) => value.type === 'tuple');
    const [width] = tuples.map((each) => each.items.length);
    const isUniform = width !== undefined && width > 0 && tuples.every((each) => each.items.length === width);
    return {
        types: new Set(values.map(typeOf)),
        least: Math.min(...numbers),
        most: Math.max(...numbers),
        isEmpty: sizes.includes(0),
        shortest: Math.min(...sizes),
        longest: Math.max(0, ...sizes),
        classes: new Set(values.flatMap((value) => (value.type === 'str' ? [...value.value].map(classOf) : []))),
        items: profileOf(items, depth + 1),
        places: isUniform
            ? Array.from({ length: width }, (_, at) => profileOf(tuples.map((each) => each.items[at]), depth + 1))
            : undefined,
        keys: profileOf(entries.map(([key]) => key), depth + 1),
        values: profileOf(entries.map(([, value]) => value), depth + 1),
        examples: [...new Map(values.map((value) => [keyOf(value), value])).values()].slice(0, EXAMPLES),
    };
}
const typeOf = (value) => (value.type === 'library' ? value.tag : value.type);
/** The number that `value` is; true and false are none. */
function numberIn(value) {
    if (value.type === 'int')
        return Number(value.value);
    return value.type === 'float' ? value.value : undefined;
}
/** How many items or characters it has. */
function profile_sizeOf(value) {
    if (value.type === 'str')
        return value.value.length;
    if ('items' in value)
        return value.items.length;
    return 'entries' in value ? value.entries.length : undefined;
}
function profile_itemsIn(value) {
    if (value.type === 'object')
        return value.attributes.map(([, one]) => one);
    return 'items' in value ? value.items : [];
}
/** A coarse class of one character. */
function classOf(character) {
    if (/[a-z]/.test(character))
        return 'lower';
    if (/[A-Z]/.test(character))
        return 'upper';
    if (/[0-9]/.test(character))
        return 'digit';
    if (character === ' ')
        return 'space';
    return /[!-~]/.test(character) ? character : /\s/.test(character) ? 'blank' : 'other';
}

;// CONCATENATED MODULE: ./src/trials/inputs/domain.js


const COUNTS = { one: 1, two: 2, three: 3, four: 4, five: 5 };
const EXACTLY = /\b(?:list|array|sequence|tuple)s? of (?:exactly |just )?(two|three|four|five|[2-9])\b|\bexactly (two|three|four|five|[2-9]) (?:items|elements|values|strings|numbers|entries|parts)\b/i;
/** Reads `documentation`, which is English or says nothing to us. */
function wordsOf(documentation) {
    const says = (pattern) => pattern.test(documentation);
    const positive = says(/\bpositive\b|\bnatural number|\bstart(?:s|ing)? (?:at|from|with) 1\b|> ?0\b/i);
    const natural = positive || says(/\bnon-?\s?negative\b|\bnot (?:be )?negative\b|\bunsigned\b|>= ?0\b/i);
    const [, count] = /\bat least (one|two|three|four|[1-9])\b/i.exec(documentation) ?? [];
    const filled = says(/\bnon-?\s?empty\b|\bnot (?:be )?empty\b/i) ? 1 : 0;
    const [, one, other] = EXACTLY.exec(documentation) ?? [];
    const number = (word) => COUNTS[word.toLowerCase()] ?? Number(word);
    return {
        positive,
        natural,
        least: count === undefined ? filled : number(count),
        exactly: (one ?? other) === undefined ? undefined : number((one ?? other)),
    };
}
/**
 * Whether a caller who has read signature, documentation and suite would expect `value` to be taken: no stranger than
 * what the suite gives, but for what the hint lets in by itself: something empty, a measure of zero, what is just below
 * the zero that the suite gives.
 */
function isFamiliar(value, { profile, hinted, words }) {
    if (hinted !== undefined && !fits(value, hinted))
        return false;
    const isHinted = hinted !== undefined && hinted.kind !== 'unknown';
    const isMeasure = isHinted && kinds_spelled(hinted).includes('"float"');
    return profile !== undefined && within(value, profile, { isHinted, isMeasure, words });
}
/** How many times longer than in the suite is still of its kind. */
const LONGER = 10;
function within(value, profile, lets) {
    const { isHinted, isMeasure, words } = lets;
    const type = value.type === 'library' ? value.tag : value.type;
    const isNumber = (type === 'int' || type === 'float') && isMeasure;
    if (!profile.types.has(type) && !(isNumber && (profile.types.has('int') || profile.types.has('float'))))
        return false;
    const number = numberIn(value);
    if (number !== undefined)
        return isNumberWithin(number, profile, lets);
    const size = profile_sizeOf(value);
    if (value.type === 'object')
        return profile_itemsIn(value).every((item) => profile.items === undefined || within(item, profile.items, lets));
    if (size === undefined)
        return true;
    if (size < words.least && size < profile.shortest)
        return false;
    const { shortest, longest } = profile;
    if (value.type === 'list' && shortest === longest && longest === words.exactly && size !== longest)
        return false;
    if (size === 0 && !profile.isEmpty && !isHinted)
        return false;
    if (size > 0 && size > LONGER * Math.max(1, profile.longest))
        return false;
    if (value.type === 'str')
        return isTextWithin(value.value, profile, words);
    const inner = (one, of) => of === undefined || within(one, of, lets);
    if ('entries' in value)
        return value.entries.every(([key, one]) => inner(key, profile.keys) && inner(one, profile.values));
    const { places } = profile;
    if (value.type === 'tuple' && places !== undefined)
        return value.items.length === places.length && value.items.every((item, at) => inner(item, places[at]));
    return profile_itemsIn(value).every((item) => inner(item, profile.items));
}
const ZERO = /(?<![\d.])0+(?:\.0+)?(?![\d.])/;
/** Made of the same classes of characters; and where numbers are positive, those that stand in a text are so too. */
function isTextWithin(text, { classes, examples }, { positive }) {
    if (![...text].every((one) => classes.has(classOf(one))))
        return false;
    if (!positive || !ZERO.test(text))
        return true;
    return examples.some((example) => example.type === 'str' && ZERO.test(example.value));
}
function isNumberWithin(number, { least, most }, { isHinted, isMeasure, words }) {
    // Numbers much larger than the suite's cost much more work, in honest functions too.
    if (!Number.isFinite(number) || number > 2 * Math.max(most, 5) || number < -2 * Math.max(Math.abs(least), most, 5))
        return false;
    if (number === 0)
        return (least <= 0 && most >= 0) || (isMeasure && !words.positive);
    if (number > 0)
        return number >= Math.min(least, 1);
    return least < 0 || (isHinted && least === 0 && !words.natural);
}

;// CONCATENATED MODULE: ./src/trials/inputs/putting.js
/** The values that a call puts in `place`. */
function valuesAt({ args, kwargs }, { parameter: { name, passing }, at }) {
    if (passing === 'places')
        return args.slice(at);
    const value = passing === 'place' ? (args[at] ?? kwargs[name]) : kwargs[name];
    return value === undefined ? [] : [value];
}
/** The call with `value` in `place`, and all else as it was. */
function withValue({ args, kwargs }, { parameter: { name, passing }, at }, value) {
    const isByPlace = passing === 'places' || (passing === 'place' && !(name in kwargs));
    if (isByPlace && at < args.length)
        return { args: args.with(at, value), kwargs };
    if (isByPlace && at === args.length)
        return { args: [...args, value], kwargs };
    return passing === 'places' ? { args, kwargs } : { args, kwargs: { ...kwargs, [name]: value } };
}
/** A call of one value a place; undefined where one that must be there is not. */
function assembled(places, values) {
    const args = [];
    const kwargs = {};
    let isGap = false;
    for (const [at, { parameter }] of places.entries()) {
        const value = values[at];
        if (value === undefined && !parameter.isOptional)
            return undefined;
        if (parameter.passing === 'places') {
            if (value !== undefined && !isGap)
                args.push(value);
        }
        else if (value === undefined)
            isGap ||= parameter.passing === 'place';
        else if (parameter.passing === 'name' || isGap)
            kwargs[parameter.name] = value;
        else
            args.push(value);
    }
    return { args, kwargs };
}

;// CONCATENATED MODULE: ./src/trials/inputs/ordinary.js




/** Up to which whole numbers nobody wonders, up to which measures, between which years, and how many items or characters. */
const ordinary_WHOLE = 1100;
const MEASURE = 1e6;
const YEARS = [1583, 2400];
const MANY = 400;
/** What documentation says where it does not let in every number. */
const LIMITED = /\b(?:between|ranges? from|in the range|at least|at most|up to|constraints?|greater|larger|less|smaller|fewer|more than|must|should be|assum\w*|guarantee\w*|given that|no more than|valid|positive|non-?zero|non-?negative|\d+-based)\b|[<>≤≥]/i;
/** Whether arguments are of the suite's kind: those that it gives, and what a caller who read hints and tests expects to be taken. */
function familiarIn(places, accepted) {
    const known = new Set(accepted.map(argumentsKey));
    return (given) => known.has(argumentsKey(given)) ||
        places.every((place) => valuesAt(given, place).every((value) => isFamiliar(value, place.domain)));
}
/**
 * Whether a caller who has read nothing but hints and documentation might well pass a value, though the suite never does: a
 * small number below zero, nothing at all, a text of spaces, a leap day. `letters`: also words of other alphabets.
 */
function ordinaryIn(places, documentation) {
    const limited = new Set(places.filter((place) => isLimited(place, places, documentation)));
    return (given, letters) => places.every((place) => valuesAt(given, place).every((value) => isOrdinary(value, place.domain, limited.has(place), letters)));
}
/** Whether a sentence limits numbers in `place`: that, or none of the parameters, by name. */
function isLimited({ parameter: { name } }, places, documentation) {
    const speaksOf = (sentence, one) => new RegExp(`\\b${one}\\b`).test(sentence);
    const limiting = documentation.split(/[.;]\s+|\n\s*\n/).filter((sentence) => LIMITED.test(sentence));
    return limiting.some((sentence) => speaksOf(sentence, name) || !places.some(({ parameter }) => speaksOf(sentence, parameter.name)));
}
function isOrdinary(value, domain, isLimited, letters) {
    const { hinted, words, profile } = domain;
    if (isFamiliar(value, domain))
        return true;
    if (hinted === undefined || profile === undefined || !fits(value, hinted))
        return false;
    const size = 'items' in value ? value.items.length : value.type === 'str' ? value.value.length : undefined;
    if (size !== undefined && (size < words.least || (words.exactly !== undefined && size !== words.exactly)))
        return false;
    const examples = profile.examples.flatMap((each) => (each.type === 'str' ? [each.value] : []));
    return everyday(value, hinted, { letters, isLimited, isWord: examples.some((each) => /\p{L}{2}/u.test(each)) });
}
function everyday(value, kind, lets) {
    if (kind.kind === 'unknown' || kind.kind === 'own')
        return false;
    if (kind.kind === 'union')
        return kind.of.some((each) => fits(value, each) && everyday(value, each, lets));
    switch (value.type) {
        case 'none':
        case 'bool':
            return true;
        case 'int':
            return !lets.isLimited && Math.abs(Number(value.value)) <= ordinary_WHOLE;
        case 'float':
            return !lets.isLimited && Math.abs(value.value) <= MEASURE;
        case 'str':
            return value.value.length <= MANY && isText(value.value, lets);
        case 'list':
        case 'tuple':
        case 'set':
        case 'frozenset':
            return value.items.length <= MANY && value.items.every((item, at) => everyday(item, itemKind(kind, at), lets));
        case 'dict':
            return (kind.kind === 'dict' &&
                value.entries.every(([key, one]) => everyday(key, kind.key, lets) && everyday(one, kind.value, lets)));
        case 'library': {
            const [year] = value.parts;
            const isDate = value.tag === 'date' || value.tag === 'datetime';
            return isDate && year?.type === 'int' && Number(year.value) >= YEARS[0] && Number(year.value) <= YEARS[1];
        }
        default:
            return false;
    }
}
function itemKind(kind, at) {
    if ('item' in kind)
        return kind.item;
    return ((kind.kind === 'tuple' ? kind.items[at] : undefined) ?? { kind: 'unknown', why: 'its hint is of another shape' });
}
/** A text of a form that the suite never has may be refused, whatever is raised; one that says nothing hardly. */
function isText(text, { letters, isWord }) {
    if (/^ *$/.test(text))
        return true;
    return letters && isWord && /^[\p{L}\p{M}\p{N} .,'-]+$/u.test(text);
}

;// CONCATENATED MODULE: ./src/trials/inputs/places.js



/** The places of `signature`, but `**` ones, and what the `accepted` calls of the suite put there. */
function placesOf(signature, accepted) {
    const words = wordsOf(signature.documentation);
    return signature.parameters.flatMap((parameter, at) => {
        if (parameter.passing === 'names')
            return [];
        const values = accepted.flatMap((call) => places_givenAt(call, parameter, at));
        const observed = unionOf(values.map(kindOf));
        const kind = parameter.hinted === undefined ? observed : refined(parameter.hinted, observed);
        const domain = { profile: profileOf(values), hinted: parameter.hinted, words };
        const why = kind.kind === 'unknown' ? kind.why : undefined;
        return [{ parameter, at, kind, domain, why }];
    });
}
function places_givenAt({ args, kwargs }, { name, passing }, at) {
    if (passing === 'places')
        return args.slice(at);
    const value = passing === 'place' ? (args[at] ?? kwargs[name]) : kwargs[name];
    return value === undefined ? [] : [value];
}
const placesOfKind = (places, kind) => places.filter((place) => place.kind.kind === kind);
/** A hint in whose open parts stands what the suite puts there. */
function refined(hinted, observed) {
    if (!isOpen(hinted))
        return hinted;
    if (hinted.kind === 'unknown')
        return observed.kind === 'unknown' ? hinted : observed;
    const candidates = observed.kind === 'union' ? observed.of : [observed];
    const alike = candidates.filter((each) => container(each) === container(hinted));
    if (hinted.kind === 'dict') {
        const dicts = alike.filter((each) => each.kind === 'dict');
        const [keys, values] = [unionOf(dicts.map(({ key }) => key)), unionOf(dicts.map(({ value }) => value))];
        return { kind: 'dict', key: refined(hinted.key, keys), value: refined(hinted.value, values) };
    }
    if ('item' in hinted) {
        const items = alike.flatMap((each) => ('item' in each ? [each.item] : 'items' in each ? each.items : []));
        return { ...hinted, item: refined(hinted.item, unionOf(items)) };
    }
    if (hinted.kind === 'tuple') {
        const tuples = alike.filter((each) => each.kind === 'tuple');
        return {
            kind: 'tuple',
            items: hinted.items.map((item, at) => refined(item, unionOf(tuples.flatMap(({ items }) => items[at] ?? [])))),
        };
    }
    return hinted;
}
const LISTS = new Set(['list', 'sequence', 'iterable', 'tuples', 'tuple']);
const container = ({ kind }) => (LISTS.has(kind) ? 'list' : kind);

;// CONCATENATED MODULE: ./src/trials/inputs/related.js



/** How many of a call's arguments are tried as what another one is measured by. */
const CONTAINERS = 3;
/**
 * `base` with whole numbers that fit the lengths of its other arguments: a count of items to be taken, a place among them. Made by
 * themselves such numbers are most often refused, or leave nothing to do.
 */
function related(base, places) {
    const sizes = places
        .flatMap((place) => valuesAt(base, place))
        .flatMap((value) => lengthOf(value) ?? [])
        .filter((size) => size > 1)
        .slice(0, CONTAINERS);
    const numbers = [...new Set(sizes.flatMap((size) => [size >> 1, size - 1, (size + 2) >> 2]))];
    return placesOfKind(places, 'int').flatMap((place) => numbers.map((number) => withValue(base, place, values_int(number))));
}
function lengthOf(value) {
    if ('items' in value)
        return value.items.length;
    if ('entries' in value)
        return value.entries.length;
    return value.type === 'str' ? value.value.length : undefined;
}

;// CONCATENATED MODULE: ./src/trials/inputs/random.js
/** Mulberry32 by Tommy Ettinger: 32 bits of state, which is enough to spread inputs. */
function randomFrom(seed) {
    let state = seed | 0;
    const next = () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
    const below = (past) => Math.floor(next() * past);
    return { below, pick: (from) => from[below(from.length)] };
}
/** 32 bits of the hexadecimal `seed`, spread for `purpose`: two trials must not draw the same. */
function seedFor(seed, purpose) {
    let hash = 0x811c9dc5;
    for (const unit of `${seed}/${purpose}`)
        hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193);
    return hash | 0;
}

// EXTERNAL MODULE: ./src/syntax/functions.js
var functions = __webpack_require__(468);
;// CONCATENATED MODULE: ./src/trials/inputs/hint-tree.js


const TOKEN = /\s*(?:([A-Za-z_][\w.]*)|(-?\d+)|([rbu]{0,2}(?:"[^"\\\n]*"|'[^'\\\n]*'))|(\.\.\.|[[\],|()]))/iy;
const hint_tree_LONGEST = 2000;
const DEEPEST = 20;
/** Reads `hint`; undefined for what is no plain hint. A hint in quotes is read as what the quotes hold. */
function hintTree(hint) {
    return hint.length > hint_tree_LONGEST ? undefined : new hint_tree_Reader(tokensOf(hint)).whole();
}
function tokensOf(hint) {
    const tokens = [];
    const text = hint.trim();
    const pattern = new RegExp(TOKEN);
    while (pattern.lastIndex < text.length) {
        const match = pattern.exec(text);
        if (match === null)
            return undefined;
        tokens.push([match[1], match[2], match[3], match[4]]);
    }
    return tokens;
}
class hint_tree_Reader {
    #tokens;
    #at = 0;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    whole() {
        const tree = this.#tokens === undefined ? undefined : this.#choice(0);
        return this.#at === this.#tokens?.length ? tree : undefined;
    }
    #takes(sign) {
        if (this.#tokens?.[this.#at]?.[3] !== sign)
            return false;
        this.#at++;
        return true;
    }
    #choice(depth) {
        const first = this.#one(depth);
        if (first === undefined)
            return undefined;
        const choice = [first];
        while (this.#takes('|')) {
            const next = this.#one(depth);
            if (next === undefined)
                return undefined;
            choice.push(next);
        }
        return choice.length === 1 ? first : { choice };
    }
    #one(depth) {
        if (depth > DEEPEST)
            return undefined;
        if (this.#takes('...'))
            return { name: '...', parts: [] };
        if (this.#takes('[')) {
            const list = this.#list(']', depth);
            return list && { list };
        }
        if (this.#takes('(')) {
            const list = this.#list(')', depth);
            return list?.length === 1 ? list[0] : list && { list };
        }
        const token = this.#tokens?.[this.#at++];
        const [name, number, text] = token ?? [];
        if (number !== undefined)
            return { value: values_int(BigInt(number)) };
        if (text !== undefined)
            return hint_tree_quoted(text);
        if (name === undefined)
            return undefined;
        if (name === 'None')
            return { value: NONE };
        if (name === 'True' || name === 'False')
            return { value: bool(name === 'True') };
        const parts = this.#takes('[') ? this.#list(']', depth) : [];
        return parts && { name, parts };
    }
    #list(end, depth) {
        const list = [];
        while (!this.#takes(end)) {
            const one = this.#choice(depth + 1);
            if (one === undefined)
                return undefined;
            list.push(one);
            if (!this.#takes(',') && this.#tokens?.[this.#at]?.[3] !== end)
                return undefined;
        }
        return list;
    }
}
function hint_tree_quoted(spelled) {
    const literal = textLiteral(spelled);
    if (literal === undefined)
        return undefined;
    return { value: literal.isBytes ? values_bytes(literal.text) : str(literal.text) };
}

;// CONCATENATED MODULE: ./src/trials/inputs/hints.js





const ALIASES_DEEP = 8;
const hints_ITEMS = {
    list: 'list',
    List: 'list',
    set: 'set',
    Set: 'set',
    MutableSet: 'set',
    frozenset: 'frozenset',
    FrozenSet: 'frozenset',
    AbstractSet: 'set',
    Sequence: 'sequence',
    MutableSequence: 'list',
    Collection: 'sequence',
    Iterable: 'iterable',
    Iterator: 'iterable',
    Generator: 'iterable',
};
const DICTS = new Set(['dict', 'Dict', 'Mapping', 'MutableMapping', 'defaultdict', 'DefaultDict', 'OrderedDict']);
const WRAPPERS = new Set(['Annotated', 'Final', 'Required', 'NotRequired', 'ReadOnly', 'ClassVar']);
/** What the hints of one module mean: its aliases, TypedDicts and classes are looked up in its text. */
class Hints {
    #source;
    constructor(source) {
        this.#source = source;
    }
    /** The kind that `hint`, an annotation's text, stands for. */
    read(hint, depth = 0) {
        const tree = hintTree(hint);
        return tree === undefined ? kinds_unknown(`the hint '${hint.slice(0, 60)}'`) : this.#kind(tree, depth);
    }
    #kind(tree, depth) {
        if (depth > ALIASES_DEEP)
            return kinds_unknown('a hint that is defined by itself');
        const kind = (part) => part === undefined ? kinds_unknown('a hint without a part') : this.#kind(part, depth + 1);
        if ('choice' in tree)
            return choice(tree.choice.map(kind));
        if ('list' in tree)
            return kinds_unknown('a list as a hint');
        if ('value' in tree)
            return tree.value.type === 'none'
                ? { kind: 'none' }
                : tree.value.type === 'str'
                    ? this.read(tree.value.value, depth + 1)
                    : kinds_unknown('a value as a hint');
        const name = tree.name.slice(tree.name.lastIndexOf('.') + 1);
        const [first, second] = tree.parts;
        const item = hints_ITEMS[name];
        if (item !== undefined)
            return { kind: item, item: first === undefined ? ANYTHING : kind(first) };
        if (DICTS.has(name))
            return { kind: 'dict', key: first ? kind(first) : ANYTHING, value: second ? kind(second) : ANYTHING };
        if (name === 'Counter')
            return { kind: 'dict', key: first ? kind(first) : ANYTHING, value: { kind: 'int' } };
        if (name === 'tuple' || name === 'Tuple')
            return tupleOf(tree.parts, kind);
        if (name === 'Optional')
            return choice([kind(first), { kind: 'none' }]);
        if (name === 'Union')
            return choice(tree.parts.map(kind));
        if (name === 'Literal')
            return literalOf(tree.parts);
        if (WRAPPERS.has(name))
            return kind(first);
        if (PLAIN.includes(name) && tree.parts.length === 0)
            return { kind: name };
        if (name === 'Text')
            return { kind: 'str' };
        if (name === 'Number' || name === 'Real')
            return choice([{ kind: 'int' }, { kind: 'float' }]);
        return this.#own(name, depth);
    }
    /** What a name of the module itself stands for. */
    #own(name, depth) {
        for (const node of this.#source.root.children) {
            const alias = assigned(this.#source, node, name);
            if (alias !== undefined)
                return this.read(alias, depth + 1);
            const definition = node.type === 'decorated_definition' ? (0,tree/* childOf */.G)(node, 'definition') : node;
            if (definition?.type === 'class_definition' && (0,syntax_source/* textOf */.b6)(this.#source, (0,tree/* childOf */.G)(definition, 'name')) === name)
                return this.#class(definition, depth);
        }
        return kinds_unknown(name);
    }
    #class(definition, depth) {
        const superclasses = (0,tree/* childOf */.G)(definition, 'superclasses');
        const name = (0,syntax_source/* textOf */.b6)(this.#source, (0,tree/* childOf */.G)(definition, 'name'));
        const bases = superclasses === undefined ? '' : (0,syntax_source/* textOf */.b6)(this.#source, superclasses);
        if (!/\bTypedDict\b/.test(bases))
            return this.#made(name, depth);
        const total = !/\btotal\s*=\s*False\b/.test(bases);
        return { kind: 'record', fields: this.#fields(definition, total, depth) };
    }
    /** A class of which objects are made by calling it, where all that it takes is known. */
    #made(name, depth) {
        const own = ownClasses(this.#source).get(name);
        if (own === undefined)
            return kinds_unknown(`the class ${name}`);
        const { members, class: named } = own;
        if (members.length > 0)
            return { kind: 'literal', values: members.map((member) => ({ type: 'member', class: named, name: member })) };
        const fields = own.fields.map(({ name: field, hint, required }) => ({
            ...{ name: field, of: this.read(hint, depth + 1), required },
        }));
        const kind = { kind: 'own', class: named, fields };
        return fields.length === 0 || isOpen(kind) ? kinds_unknown(`the class ${name}`) : kind;
    }
    #fields(definition, total, depth) {
        const lines = (0,tree/* childOf */.G)(definition, 'body')?.children ?? [];
        return lines.flatMap(({ children: [statement] }) => {
            const type = statement?.type === 'assignment' ? (0,tree/* childOf */.G)(statement, 'type') : undefined;
            const left = statement && (0,tree/* childOf */.G)(statement, 'left');
            if (type === undefined || left === undefined)
                return [];
            const hint = (0,syntax_source/* textOf */.b6)(this.#source, type);
            const required = /\bNotRequired\b/.test(hint) ? false : total || /\bRequired\b/.test(hint);
            return [{ name: (0,syntax_source/* textOf */.b6)(this.#source, left), of: this.read(hint, depth + 1), required }];
        });
    }
}
const ANYTHING = kinds_unknown('anything');
/** Of a choice with `Any` in it nobody can say more than `Any`. */
function choice(kinds) {
    return kinds.find(({ kind }) => kind === 'unknown') ?? unionOf(kinds);
}
function tupleOf(parts, kind) {
    const [first, second] = parts;
    if (first === undefined)
        return { kind: 'tuples', item: ANYTHING };
    if (second !== undefined && 'name' in second && second.name === '...')
        return { kind: 'tuples', item: kind(first) };
    if ('list' in first && first.list.length === 0)
        return { kind: 'tuple', items: [] };
    return { kind: 'tuple', items: parts.map(kind) };
}
function literalOf(parts) {
    const values = parts.flatMap((part) => ('value' in part ? [part.value] : []));
    return values.length === parts.length && values.length > 0
        ? { kind: 'literal', values }
        : kinds_unknown('a Literal of something else than literals');
}
/** The text of `name = …` and `type name = …` at the top level. */
function assigned(source, node, name) {
    if (node.type === 'type_alias_statement') {
        const match = new RegExp(`^type\\s+${name}\\s*=\\s*([\\s\\S]*)$`).exec((0,syntax_source/* textOf */.b6)(source, node));
        return match?.[1];
    }
    const [statement] = node.children;
    if (node.type !== 'expression_statement' || statement?.type !== 'assignment')
        return undefined;
    const [left, right] = [(0,tree/* childOf */.G)(statement, 'left'), (0,tree/* childOf */.G)(statement, 'right')];
    return left !== undefined && right !== undefined && (0,syntax_source/* textOf */.b6)(source, left) === name ? (0,syntax_source/* textOf */.b6)(source, right) : undefined;
}

;// CONCATENATED MODULE: ./src/trials/inputs/signature.js






/** The signature of the function `name`, the last of that name as Python takes it; undefined where there is none. */
function signatureOf(source, name) {
    const definition = (0,functions/* topLevelFunctions */.P)(source).findLast((each) => each.name === name)?.node;
    if (definition === undefined)
        return undefined;
    const hints = new Hints(source);
    const returned = (0,tree/* childOf */.G)(definition, 'return_type');
    return {
        parameters: parametersOf(source, definition, hints),
        returns: returned && hints.read((0,syntax_source/* textOf */.b6)(source, returned)),
        documentation: documentationOf(source, definition),
        isGenerator: yieldsIn((0,tree/* childOf */.G)(definition, 'body')),
        line: source.text.slice(0, definition.start).split('\n').length,
    };
}
function parametersOf(source, definition, hints) {
    let passing = 'place';
    const parameters = [];
    for (const node of (0,tree/* childOf */.G)(definition, 'parameters')?.children ?? []) {
        if (!node.named || node.type === 'comment' || node.type === 'positional_separator')
            continue;
        if (node.type === 'keyword_separator') {
            passing = 'name';
            continue;
        }
        const [pattern] = node.type === 'identifier' || node.type.endsWith('_splat_pattern') ? [node] : node.children;
        const spelled = (0,syntax_source/* textOf */.b6)(source, (0,tree/* childOf */.G)(node, 'name') ?? pattern ?? node);
        const type = (0,tree/* childOf */.G)(node, 'type');
        const stars = /^\**/.exec(spelled)?.[0].length ?? 0;
        const own = stars === 2 ? 'names' : stars === 1 ? 'places' : passing;
        if (stars === 1)
            passing = 'name';
        parameters.push({
            name: spelled.slice(stars),
            passing: own,
            isOptional: stars > 0 || (0,tree/* childOf */.G)(node, 'value') !== undefined,
            hinted: type && withDefault(hints.read((0,syntax_source/* textOf */.b6)(source, type)), (0,tree/* childOf */.G)(node, 'value'), source),
        });
    }
    return parameters;
}
/** `x: int = None` means an optional int to whoever wrote it. */
function withDefault(kind, fallback, source) {
    const value = fallback && literalValue(source, fallback);
    return value?.type === 'none' && kind.kind !== 'unknown' ? { kind: 'union', of: [kind, { kind: 'none' }] } : kind;
}
function documentationOf(source, definition) {
    const first = (0,tree/* childOf */.G)(definition, 'body')?.children.find(({ type }) => type !== 'comment');
    const value = first?.type === 'expression_statement' ? first.children[0] : undefined;
    const parts = value?.type === 'concatenated_string' ? value.children : value === undefined ? [] : [value];
    return parts.map((part) => (part.type === 'string' ? (textLiteral((0,syntax_source/* textOf */.b6)(source, part))?.text ?? '') : '')).join('');
}
function yieldsIn(body) {
    const pending = body === undefined ? [] : [body];
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
        if (node.type === 'yield')
            return true;
        if (node.type !== 'function_definition' && node.type !== 'lambda' && node.type !== 'class_definition')
            pending.push(...node.children);
    }
    return false;
}

;// CONCATENATED MODULE: ./src/trials/inputs/environments.js





/** How many ways through its loops one place is followed, and how many callers deep. */
const WAYS = 200;
const CALLERS = 3;
const COMPREHENSIONS = new Set([
    'list_comprehension',
    'set_comprehension',
    'generator_expression',
    'dictionary_comprehension',
]);
/**
 * What the names around `place` stand for, one environment for each turn of the loops around it: variables that are
 * given one literal, loops over literals, and the parameters of a helper by its callers.
 */
function environmentsAt(source, place, own = new Map(), callers = 0) {
    const around = [];
    for (let node = place.parent; node !== null; node = node.parent)
        around.unshift(node);
    let environments = [own];
    for (const [at, node] of around.entries()) {
        const inner = around[at + 1] ?? place;
        environments = environments.flatMap((names) => extended(source, node, inner, names, own, callers)).slice(0, WAYS);
    }
    return environments;
}
function extended(source, node, inner, names, own, callers) {
    if (node.type === 'module')
        return [withAssigned(source, node, names)];
    if (node.type === 'function_definition' && inner.field === 'body')
        return fromCallers(source, node, names, own, callers).map((each) => withAssigned(source, node, each));
    if (node.type === 'for_statement' && inner.field === 'body')
        return looped(source, node, names).map((each) => withAssigned(source, node, each));
    if (COMPREHENSIONS.has(node.type) && inner.type !== 'for_in_clause')
        return node.children
            .filter(({ type }) => type === 'for_in_clause')
            .reduce((each, clause) => each.flatMap((one) => looped(source, clause, one)), [names]);
    return [names];
}
function looped(source, loop, names) {
    const [left, right] = [(0,tree/* childOf */.G)(loop, 'left'), (0,tree/* childOf */.G)(loop, 'right')];
    const over = right && (constantIn(source)(right) ?? literalValue(source, right, names));
    const items = (over && itemsOf(over)) ?? [];
    const turns = items.slice(0, WAYS).flatMap((item) => {
        const bound = left && bind(source, left, item);
        return bound === undefined ? [] : [new Map([...names, ...bound])];
    });
    return turns.length > 0 ? turns : [names];
}
/** What needs no names is read once, however many turns of outer loops come by it. */
const constantIn = (0,once_per/* oncePer */.P)((source) => (0,once_per/* oncePer */.P)((node) => literalValue(source, node)));
/** Names that the body of `holder` gives a literal once and nothing else. */
function withAssigned(source, holder, names) {
    const known = new Map(names);
    const given = new Map();
    const assignments = [];
    for (const node of statementsIn(holder)) {
        const left = (0,tree/* childOf */.G)(node, 'left');
        const right = (0,tree/* childOf */.G)(node, 'right');
        if (left === undefined || right === undefined)
            continue;
        for (const name of (0,syntax_source/* textOf */.b6)(source, left).match(/[A-Za-z_]\w*/g) ?? [])
            given.set(name, (given.get(name) ?? 0) + 1);
        if (node.type === 'assignment')
            assignments.push([(0,syntax_source/* textOf */.b6)(source, left), right, left]);
    }
    for (const [, right, left] of assignments) {
        const value = literalValue(source, right, known);
        const bound = value && bind(source, left, value);
        for (const [name, one] of bound ?? [])
            if (given.get(name) === 1)
                known.set(name, one);
    }
    return known;
}
/** Assignments of the body, also in what it nests, but not of functions inside. */
function* statementsIn(holder) {
    const pending = [...holder.children].reverse();
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
        if (node.type === 'function_definition' || node.type === 'class_definition')
            continue;
        if (node.type === 'assignment' || node.type === 'augmented_assignment')
            yield node;
        else if (/statement|block|clause|module/.test(node.type))
            pending.push(...[...node.children].reverse());
    }
}
/** The parameters of a helper of the suite, by the literal calls of it. */
function fromCallers(source, definition, names, own, callers) {
    const name = (0,syntax_source/* textOf */.b6)(source, (0,tree/* childOf */.G)(definition, 'name') ?? definition);
    const parameters = (0,tree/* childOf */.G)(definition, 'parameters')?.children.filter(({ named }) => named) ?? [];
    if (parameters.length === 0 || callers >= CALLERS)
        return [names];
    const calls = source.nodes.filter((node) => node.type === 'call' && calleeIs(source, node, name));
    const ways = calls.slice(0, WAYS).flatMap((call) => environmentsAt(source, call, own, callers + 1).flatMap((outer) => {
        const given = argumentsOf(source, call, outer);
        return given === undefined ? [] : [bindParameters(source, parameters, names, given)];
    }));
    return ways.length > 0 ? ways : [names];
}
/** Whether `call` calls what is called `name`. */
function calleeIs(source, call, name) {
    const callee = (0,tree/* childOf */.G)(call, 'function');
    return callee !== undefined && ((0,syntax_source/* textOf */.b6)(source, callee) === name || (0,syntax_source/* textOf */.b6)(source, callee).endsWith(`.${name}`));
}
function bindParameters(source, parameters, names, given) {
    const bound = new Map(names);
    let at = 0;
    for (const parameter of parameters) {
        const spelled = (0,syntax_source/* textOf */.b6)(source, parameter);
        const name = /[A-Za-z_]\w*/.exec(spelled)?.[0] ?? '';
        if (spelled.startsWith('**')) {
            const entries = Object.entries(given.kwargs).map(([key, value]) => [{ type: 'str', value: key }, value]);
            bound.set(name, { type: 'dict', entries });
        }
        else if (spelled.startsWith('*')) {
            bound.set(name, { type: 'tuple', items: given.args.slice(at) });
            at = given.args.length;
        }
        else {
            const value = given.args[at++] ?? given.kwargs[name];
            const fallback = (0,tree/* childOf */.G)(parameter, 'value');
            const told = value ?? (fallback && literalValue(source, fallback, names));
            if (told !== undefined)
                bound.set(name, told);
        }
    }
    return bound;
}

;// CONCATENATED MODULE: ./src/trials/inputs/suite-calls.js




/** The most calls of a suite that are read. */
const suite_calls_MOST = 400;
/**
 * The distinct calls of `name` whose arguments stand in the text of the suite, in source order. `own` are the classes of
 * the implementation that the suite can make objects of.
 */
function suiteCalls(source, name, own) {
    const found = new Map();
    for (const node of source.nodes) {
        if (node.type !== 'call' || !calleeIs(source, node, name))
            continue;
        const refused = isRefused(source, node);
        for (const names of environmentsAt(source, node, own)) {
            const given = argumentsOf(source, node, names);
            if (given === undefined)
                continue;
            const key = argumentsKey(given);
            const known = found.get(key);
            // What one test expects to be refused and another does not is not refused: a helper may be called for both.
            if (known === undefined || (known.refused && !refused))
                found.set(key, { ...given, refused });
            if (found.size >= suite_calls_MOST)
                return [...found.values()];
        }
    }
    return [...found.values()];
}
/** Inside a `try` that catches something, or a `with … raises(…)`. */
function isRefused(source, call) {
    for (let inner = call, node = call.parent; node !== null; inner = node, node = node.parent) {
        if (node.type === 'try_statement' && inner.field === 'body')
            return true;
        if (node.type === 'with_statement' && /\braises\b/.test((0,syntax_source/* textOf */.b6)(source, node).split('\n')[0] ?? ''))
            return true;
        if (node.type === 'function_definition') {
            const name = (0,syntax_source/* textOf */.b6)(source, (0,tree/* childOf */.G)(node, 'name') ?? node);
            return /rais|fail|refus|reject|error/i.test(name) && !name.startsWith('test_');
        }
    }
    return false;
}

;// CONCATENATED MODULE: ./src/trials/inputs/sizes.js


function sizes_sizeOf({ args, kwargs }) {
    const pending = [...args, ...Object.values(kwargs)];
    let [largest, count] = [0, 0];
    for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
        const number = Math.abs(numberIn(value) ?? 0);
        if (number > largest && Number.isFinite(number))
            largest = number;
        if (value.type === 'str')
            count += value.value.length;
        if (value.type === 'object')
            pending.push(...value.attributes.map(([, one]) => one));
        if ('items' in value) {
            pending.push(...value.items);
            count += value.items.length;
        }
        else if ('entries' in value) {
            pending.push(...value.entries.flat());
            count += value.entries.length;
        }
    }
    return { largest, count };
}
/** The largest number of a call, without its sign; what is not finite is none. */
const largestIn = (given) => sizes_sizeOf(given).largest;
/** Its largest number, and its items and characters together. */
function sizeIn(given) {
    const { largest, count } = sizes_sizeOf(given);
    return largest + count;
}
/** Tells whether a call has no larger number, and no more items and characters, than some one of `calls` has. */
function noLargerThan(calls) {
    const sizes = calls.map(sizes_sizeOf);
    const [largest, count] = [
        Math.max(0, ...sizes.map((size) => size.largest)),
        Math.max(0, ...sizes.map((size) => size.count)),
    ];
    return (given) => {
        const size = sizes_sizeOf(given);
        return size.largest <= largest && size.count <= count;
    };
}
/** Up to which numbers a skill is tried: a loop over much more than its suite and its source speak of only takes time. */
function boundOf(accepted, implementation) {
    const { integers } = constantsOf(implementation);
    const named = integers.map((value) => 2 * Math.abs(Number(value)));
    return Math.max(10_000, ...named, ...accepted.map((call) => 100 * largestIn(call)));
}

;// CONCATENATED MODULE: ./src/trials/inputs/tied.js


/** How many items of a collection are looked at in pairs. */
const PAIRS = 3;
/**
 * `base` with items alike that differ in it: all of them in one part, or two that stand side by side. Who chooses among equals,
 * or counts on there being none, shows it only then.
 */
function tied(base, places) {
    return places.flatMap((place) => valuesAt(base, place)
        .slice(0, 1)
        .flatMap((value) => ties(value).map((made) => withValue(base, place, made))));
}
function ties(value) {
    switch (value.type) {
        case 'list':
        case 'tuple':
            return tiesAmong(value.items).map((items) => sequence(value.type, items));
        case 'dict': {
            const held = value.entries.map(([, one]) => one);
            return tiesAmong(held).map((made) => dict(value.entries.map(([key], at) => [key, made[at]])));
        }
        default:
            return [];
    }
}
function tiesAmong(items) {
    const [first, ...more] = items;
    if (first === undefined || more.length === 0)
        return [];
    const parts = Array.from({ length: tied_partsOf(first) }, (_, part) => part);
    const [whole, ...inner] = [undefined, ...parts].map((part) => [
        items.map((item) => likened(item, first, part)),
        ...more.slice(0, PAIRS).map((item, at) => items.with(at + 1, likened(item, items[at], part))),
    ]);
    return [...inner.flat(), ...whole];
}
/** How many parts an item has that can be alike one by one. */
function tied_partsOf(item) {
    if (item.type === 'tuple' || item.type === 'list')
        return item.items.length;
    if (item.type === 'dict')
        return item.entries.length;
    return item.type === 'object' ? item.attributes.length : 0;
}
/** `item` with one part as it is in `other`; as a whole where none is named. */
function likened(item, other, part) {
    if (part === undefined)
        return other;
    if ((item.type === 'tuple' || item.type === 'list') && other.type === item.type) {
        const one = other.items[part];
        return one === undefined || part >= item.items.length ? item : sequence(item.type, item.items.with(part, one));
    }
    if (item.type === 'dict' && other.type === 'dict') {
        const [entry, one] = [item.entries[part], other.entries[part]];
        return entry === undefined || one === undefined ? item : dict(item.entries.with(part, [entry[0], one[1]]));
    }
    if (item.type === 'object' && other.type === 'object') {
        const [held, one] = [item.attributes[part], other.attributes[part]];
        if (held === undefined || one === undefined || held[0] !== one[0])
            return item;
        return { ...item, attributes: item.attributes.with(part, one) };
    }
    return item;
}

;// CONCATENATED MODULE: ./src/trials/inputs/variations.js

const variations_DEPTH = 6;
/** `value` with one small thing about it changed, of the same type; parts may come from `others`, its neighbours in the suite. */
function varied(value, others, random, depth = 0) {
    switch (value.type) {
        case 'bool':
            return bool(!value.value);
        case 'int':
            return values_int(variedInteger(value.value, random));
        case 'float':
            return values_float(variedNumber(value.value, random));
        case 'str':
            return str(variedText(value.value, variations_texts(others), random));
        case 'list':
        case 'tuple':
        case 'set':
        case 'frozenset':
            return variedSequence(value, others, random, depth);
        case 'dict':
            return variedDict(value, others, random, depth);
        case 'library':
            return variedLibrary(value, random);
        case 'object': {
            const at = random.below(value.attributes.length);
            const [name, held] = value.attributes[at] ?? [];
            if (name === undefined || held === undefined || depth > variations_DEPTH)
                return value;
            return { ...value, attributes: value.attributes.with(at, [name, varied(held, [], random, depth + 1)]) };
        }
        default:
            return others.length > 0 ? random.pick(others) : value;
    }
}
function variedInteger(value, random) {
    const ways = [
        value + 1n,
        value - 1n,
        value * 2n,
        value / 2n,
        -value,
        0n,
        value * 10n,
        value + BigInt(random.below(20)),
        BigInt(random.below(200)),
    ];
    return random.pick(ways);
}
function variedNumber(value, random) {
    const hundredth = Math.round(value * 100 + random.below(200) - 100) / 100;
    return random.pick([
        value + 1,
        value - 1,
        value * 2,
        value / 2,
        -value,
        0,
        value + 0.5,
        hundredth,
        random.below(1000) / 10,
    ]);
}
function variedText(value, others, random) {
    const letters = [...value];
    const at = random.below(letters.length + 1);
    const letter = letters.length > 0 ? random.pick(letters) : 'a';
    const other = others.length > 0 ? random.pick(others) : value;
    const spliced = (count, ...put) => [...letters.slice(0, at), ...put, ...letters.slice(at + count)].join('');
    const ways = [
        () => spliced(1),
        () => spliced(0, letter),
        () => spliced(1, letter),
        () => spliced(0, ' '),
        () => spliced(1, random.pick([...'aA0 .-_,'])),
        () => letters.slice(0, at).join(''),
        () => letters.slice(at).join(''),
        () => value.toUpperCase(),
        () => value.toLowerCase(),
        () => value + other,
        () => `${value} ${other}`,
        () => ` ${value} `,
        () => [...letters].reverse().join(''),
        () => value.replace(/\d/g, () => String(random.below(10))),
        () => value.replace(/[a-z]/g, () => String.fromCharCode(97 + random.below(26))),
        () => value.replaceAll(/([ ,.;:/-])/g, '$1$1'),
    ];
    return random.pick(ways)();
}
const variations_texts = (values) => values.flatMap((value) => (value.type === 'str' ? [value.value] : []));
function variedSequence(value, others, random, depth) {
    const { items, type } = value;
    const pool = others.flatMap((each) => ('items' in each ? each.items : []));
    const at = random.below(items.length + 1);
    const put = pool.length > 0 ? random.pick(pool) : undefined;
    const make = (made) => sequence(type, type === 'set' || type === 'frozenset' ? made.filter(isHashable) : made);
    const inside = () => {
        const place = random.below(items.length);
        const item = items[place];
        if (item === undefined || depth > variations_DEPTH)
            return make(put === undefined ? [] : [put]);
        return make(items.with(place, varied(item, pool, random, depth + 1)));
    };
    // The length of a tuple is part of what it is.
    if (type === 'tuple')
        return inside();
    const ways = [
        inside,
        inside,
        inside,
        () => make(items.toSpliced(at, 1)),
        () => make(items.toSpliced(at, 0, ...(put === undefined ? [] : [put]))),
        () => make(items.toSpliced(at, 0, ...items.slice(at, at + 1))),
        () => make(items.toReversed()),
        () => make([...items.slice(at), ...items.slice(0, at)]),
        () => make(items.slice(0, at)),
        () => make([...items, ...items]),
    ];
    return random.pick(ways)();
}
function variedDict(value, others, random, depth) {
    const { entries } = value;
    const pool = others.flatMap((each) => ('entries' in each ? each.entries : []));
    const at = random.below(entries.length);
    const entry = entries[at];
    if (entry === undefined)
        return dict(pool.length > 0 ? [random.pick(pool)] : []);
    const [key, held] = entry;
    const values = pool.map(([, one]) => one);
    const ways = [
        () => dict(depth > variations_DEPTH ? entries : entries.with(at, [key, varied(held, values, random, depth + 1)])),
        () => dict(depth > variations_DEPTH ? entries : entries.with(at, [key, varied(held, values, random, depth + 1)])),
        () => dict(entries.toSpliced(at, 1)),
        () => dict([...entries, random.pick(pool.length > 0 ? pool : entries)]),
        () => dict(entries.with(at, [
            varied(key, pool.map(([one]) => one), random, depth + 1),
            held,
        ])),
        () => dict(entries.toReversed()),
    ];
    return random.pick(ways)();
}
/** Dates move by days within their month; the rest is left as it is. */
function variedLibrary(value, random) {
    const { tag, parts } = value;
    const whole = (at) => (parts[at]?.type === 'int' ? Number(parts[at].value) : 0);
    if (tag === 'date' || tag === 'datetime') {
        const moved = [
            Math.min(9999, Math.max(1, whole(0) + random.pick([0, 0, 1, -1, 10]))),
            1 + random.below(12),
            1 + random.below(28),
        ];
        return { ...value, parts: [...moved.map(values_int), ...parts.slice(3)] };
    }
    if (tag === 'timedelta')
        return { ...value, parts: parts.with(0, values_int(whole(0) + random.below(10) - 5)) };
    return value;
}

;// CONCATENATED MODULE: ./src/trials/inputs/inputs.js



















/** How many inputs a skill is tried with. */
const INPUTS = { quick: 60, normal: 300, thorough: 2000 };
/** Parts of a hundred; what one origin does not use goes to the last. */
const SHARES = [
    ['suite', 20],
    ['boundary', 20],
    ['constant', 20],
    ['check-digit', 4],
    ['related', 8],
    ['tied', 8],
    ['variation', 30],
    ['hint', 100],
];
/**
 * The distinct inputs that a skill is tried with: `count` of them, fewer where there are no more. `accepted` are those
 * of the suite's calls by which the others are judged; without it, those that the suite does not expect to be refused.
 * The same arguments give the same inputs in the same order. Undefined where there is no such function.
 */
function inputsFor({ name, implementation, suite, seed }, count, accepts = ({ refused }) => !refused) {
    const signature = signatureOf(implementation, name);
    if (signature === undefined)
        return undefined;
    const calls = suiteCalls(suite, name, prototypes(implementation));
    const accepted = calls.filter(accepts);
    const places = placesOf(signature, accepted);
    const unfuzzable = places.flatMap(({ parameter, why }) => why === undefined ? [] : [{ parameter: parameter.name, why }]);
    const random = randomFrom(seedFor(seed, 'inputs'));
    const sources = inputs_sourcesOf({ places, calls, accepted, implementation, random, seed, count });
    const bound = boundOf(accepted, implementation);
    const familiar = familiarIn(places, accepted);
    const ordinary = ordinaryIn(places, signature.documentation);
    const found = new Map();
    for (const [origin, share] of SHARES) {
        let left = Math.ceil((count * share) / 100);
        for (const { args, kwargs } of sources[origin]()) {
            if (left <= 0 || found.size >= count)
                break;
            const key = argumentsKey({ args, kwargs });
            if (found.has(key) || (origin !== 'suite' && largestIn({ args, kwargs }) > bound))
                continue;
            found.set(key, { args, kwargs, origin, familiar: familiar({ args, kwargs }) });
            left--;
        }
    }
    return { signature, places, inputs: [...found.values()], accepted, unfuzzable, familiar, ordinary };
}
function inputs_sourcesOf(ground) {
    return {
        suite: () => ground.calls,
        boundary: () => oneAtATime(ground, ({ kind }) => boundaryValues(kind)),
        constant: () => {
            const constants = constantsOf(ground.implementation);
            return oneAtATime(ground, (place) => withConstants(place, constants, ground.random));
        },
        'check-digit': () => oneAtATime(ground, ({ domain }) => {
            const texts = domain.profile?.examples.flatMap((value) => (value.type === 'str' ? [value.value] : [])) ?? [];
            return withCheckDigits(texts, () => ground.random.below(10), 12).map(str);
        }),
        related: () => relatives(ground),
        tied: () => ground.accepted.flatMap((base) => tied(base, ground.places)),
        variation: () => variations(ground),
        hint: () => generated(ground),
    };
}
/** Calls of the suite, or ones that were made, in which one argument is another: each place's values in turn. */
function* oneAtATime(ground, valuesFor) {
    const bases = basesOf(ground);
    const columns = ground.places.map((place) => ({ place, values: valuesFor(place) }));
    const longest = Math.max(0, ...columns.map(({ values }) => values.length));
    for (let row = 0; row < longest; row++) {
        for (const [turn, { place, values }] of columns.entries()) {
            const value = values[row];
            const base = bases[(row + turn) % bases.length];
            if (value !== undefined && base !== undefined)
                yield withValue(base, place, value);
        }
    }
}
/** What there is to change: the suite's calls, else calls made of hints. */
function basesOf(ground) {
    if (ground.accepted.length > 0)
        return ground.accepted;
    return sampled(ground, 8, 'bases');
}
/** Calls of the suite, the largest first, then ones made of hints, in which a number fits the length of something else. */
function* relatives(ground) {
    const { accepted, places } = ground;
    if (!places.some(({ kind }) => kind.kind === 'int') || places.length < 2)
        return;
    for (const base of [...accepted].slice(0, 40))
        yield* related(base, places);
    for (const base of sampled(ground, 12, 'related'))
        yield* related(base, places);
}
/** Small changes to what the suite does, and changes of what was changed. */
function* variations({ accepted, places, random, count }) {
    if (accepted.length === 0 || places.length === 0)
        return;
    const known = [...accepted];
    for (let tries = 0; tries < count * 4; tries++) {
        const base = random.below(3) === 0 ? random.pick(known) : random.pick(accepted);
        const place = random.pick(places);
        const [value] = valuesAt(base, place);
        if (value === undefined)
            continue;
        const made = withValue(base, place, varied(value, place.domain.profile?.examples ?? [], random));
        known.push(made);
        yield made;
    }
}
function* generated(ground) {
    const piece = Math.ceil(ground.count / 3);
    for (let at = 0; at < 12; at++)
        yield* sampled(ground, piece, `hint ${at}`);
}
function sampled({ places, seed }, numRuns, purpose) {
    const each = places.map((place) => {
        const arbitrary = arbitraryOf(place.kind, place.domain.profile);
        const given = arbitrary ?? fast_check/* constant */.dY(undefined);
        return place.parameter.isOptional ? fast_check/* option */.uK(given, { nil: undefined }) : given;
    });
    const drawn = fast_check/* sample */.XM(fast_check/* tuple */.PV(...each), { numRuns, seed: seedFor(seed, purpose) });
    return drawn.flatMap((values) => assembled(places, values) ?? []);
}

;// CONCATENATED MODULE: ./src/trials/probe-candid.js
/**
 * What is not as it seems in the objects of classes of its own that a skill returns. Each finding is a pair: of which kind
 * it is, and what the object does. Of kinds there are
 *   'lies'     no class has a reason to do so
 *   'breaks'   it contradicts itself
 *   'departs'  it does otherwise than the builtin that it derives from, as a class may that is promised by its name
 *   'grants'   it answers for keys that it does not hold
 * The texts by which the objects show themselves are the second answer.
 *
 * What a builtin holds is read with its own methods, which a class of the skill's cannot put others in place of.
 */
const CANDID = `OTHERS = {int: 7919, float: 0.7919, str: "~ another ~", bytes: b"~ another ~", tuple: ("~",), list: ["~"],
          dict: {"~": 1}, set: {"~"}, frozenset: frozenset("~")}
ABSENT = "~ absent ~"

def held(value, depth=0):
    """What value and its parts hold as builtins; what is of no builtin is itself."""
    base = next((each for each in OTHERS if isinstance(value, each)), None)
    if base is None or depth > 4 or type(value) is bool or isinstance(value, enum.Enum):
        return value
    if base is dict:
        return {held(key, depth + 1): held(one, depth + 1) for key, one in dict.items(value)}
    if base in (list, tuple, set, frozenset):
        return base([held(one, depth + 1) for one in base.__iter__(value)])
    if base is bytes:
        return bytes.__getitem__(value, slice(None))
    return {int: int.__int__, float: float.__float__, str: str.__str__}[base](value)

def outcome(does, *operands):
    try:
        result = does(*operands)
        if hasattr(type(result), "__next__") or isinstance(result, (type({}.keys()), type({}.values()), type({}.items()))):
            result = list(itertools.islice(result, 1000))
        return "", held(result)
    except Exception as error:
        return type(error).__name__, None

def differ(does, left, right, *operands):
    one, other = outcome(does, left, *operands), outcome(does, right, *operands)
    return one[0] != other[0] or not (one[1] == other[1] or repr(one[1]) == repr(other[1]))

ORDERS = (operator.lt, operator.le, operator.gt, operator.ge)
EQUAL = (operator.eq, operator.ne)
COUNTS = (operator.add, operator.sub, operator.mul, operator.floordiv, operator.mod, operator.truediv)
SETS = (operator.or_, operator.and_, operator.sub, operator.xor)

def methods(*named):
    return [operator.methodcaller(*each) for each in named]

def questions(base, plain):
    """Pairs of what is done and whom it is done with."""
    first = next(iter(plain), ABSENT) if base not in (int, float) else None
    if base in (int, float):
        others = [0, 1, 2, 3, 7, -1, 0.5, 1000003, plain, plain + 1, plain - 1]
        yield from itertools.product((*EQUAL, *ORDERS, *COUNTS), others)
        for does in (operator.neg, abs, int, float, round, bool, hash, operator.index, "{:.3f}".format):
            yield does, None
        return
    yield from ((does, None) for does in (bool, len, sorted, hash, *([] if base in (set, frozenset) else [list, reversed]), *methods(("copy",))))
    yield from itertools.product((operator.contains, operator.getitem), (first, ABSENT, *([] if base is dict else [0, -1, slice(None)])))
    if base in (str, bytes):
        empty, more = base(), plain + plain + OTHERS[base]
        yield from itertools.product((*EQUAL, *ORDERS, operator.add, operator.contains), (empty, more, plain, plain[:-1], plain.upper()))
        yield from itertools.product((operator.mul,), (0, 2))
        yield from ((does, None) for does in methods(*(((name,) for name in ("lower", "upper", "strip", "split", "title", "isdigit", "isalpha", "isspace", "swapcase", "splitlines")))))
        yield from ((does, None) for does in methods(*((name, one) for one in (plain[:3], OTHERS[base]) for name in ("startswith", "endswith", "find", "count", "partition")), ("replace", plain[:1], empty)))
    elif base in (list, tuple):
        yield from itertools.product((*EQUAL, operator.add), (plain, plain[:-1], plain + plain, base()))
        yield from ((does, None) for does in methods(("count", first), ("index", first)))
        yield operator.mul, 2
    elif base is dict:
        keys = [*itertools.islice(plain, 8), ABSENT]
        yield from itertools.product((operator.contains,), keys)
        yield from ((operator.getitem, key) for key in keys[:-1])
        yield from ((does, None) for does in methods(("keys",), ("values",), ("items",), *(("get", key) for key in keys), *(("get", key, 0) for key in keys)))
        yield from itertools.product((*EQUAL, operator.or_), (plain, {}, OTHERS[dict]))
    else:
        yield from itertools.product((*EQUAL, *ORDERS, *SETS), (plain, base(), OTHERS[base]))

def breaks(value, base, plain):
    """Whether value contradicts itself, whatever its operators are for."""
    if base in (int, float):
        if plain == plain and (value < value or value > value or not value == value):
            return "is less or more than itself"
        return None
    if len(value) != sum(1 for _ in itertools.islice(value, 10000)):
        return "has another length than items"
    if base in (list, tuple) and not all(value[at] is one or value[at] == one for at, one in zip(range(20), value)):
        return "gives others by place than in turn"
    if base is dict and any(not (key in value) for key in itertools.islice(value, 20)):
        return "denies keys that it gives"
    return None

def seems(value):
    class Stranger:
        pass
    stranger = Stranger()
    if value == stranger or not value != stranger:
        yield "lies", "equals anything"
    if isinstance(value, str) and (str(value) != str.__str__(value) or format(value) != str.__str__(value)):
        yield "lies", "shows another text than it holds"
    if type(copy.copy(value)) is not type(value):
        yield "lies", "becomes something else when it is copied or pickled"
    base = next((each for each in OTHERS if isinstance(value, each)), None)
    if base is None or isinstance(value, enum.Enum):
        return
    if value == OTHERS[base] and not base.__eq__(value, OTHERS[base]):
        yield "lies", "equals anything"
    plain = held(value)
    if base in (tuple, list, set, frozenset) and not value == base(base.__iter__(value)):
        yield "lies", "does not equal what it holds"
    broken = breaks(value, base, plain)
    if broken is not None:
        yield "breaks", broken
    library = next((each for each in type(value).__mro__ if each.__module__ == "collections"), None)
    if library is not None:
        return
    if base is dict and (outcome(operator.getitem, value, ABSENT)[0] == "" or outcome(operator.contains, value, ABSENT)[1]):
        yield "grants", "answers for keys that it does not hold"
    for does, operand in questions(base, plain):
        operands = () if operand is None else (operand,)
        if base is dict and operand == ABSENT and does is operator.getitem:
            continue
        if differ(does, value, plain, *operands):
            yield "departs", "does otherwise than the " + base.__name__ + " that it is"
            return

def shown(value):
    for does in (repr, str, format):
        text = outcome(does, value)[1]
        if isinstance(text, str):
            yield str.__str__(text)

def parts(value):
    kind = type(value)
    if isinstance(value, dict):
        yield from dict.keys(value)
        yield from dict.values(value)
    for base in (list, tuple, set, frozenset):
        if isinstance(value, base):
            yield from base.__iter__(value)
    if kind.__module__ == assay_probe_frame.__module__:
        yield from vars(value).values() if hasattr(value, "__dict__") else ()
        for name in getattr(kind, "__slots__", ()):
            if hasattr(value, name):
                yield getattr(value, name)

def ask(args, kwargs):
    result = assay_original(*args, **kwargs)
    found, texts, left, asked = [], [], 200, {}
    pending = [list(itertools.islice(result, 100)) if hasattr(type(result), "__next__") else result]
    while pending and left:
        left -= 1
        value = pending.pop()
        kind = type(value)
        if kind.__module__ == assay_probe_frame.__module__:
            asked[kind] = asked.get(kind, 0) + 1
            if asked[kind] > 3:
                continue
            found.extend((*each, kind.__name__) for each in seems(value))
            texts.extend(shown(value))
        pending.extend(parts(value))
    return found, texts
`;

;// CONCATENATED MODULE: ./src/trials/probes.js

/** `code` whose function answers what `probe` asks. Its lines keep their numbers. */
function probed(code, probe) {
    return { ...code, implementation: `${code.implementation}\n${FRAME(code.name, BODIES[probe])}` };
}
const FRAME = (name, body) => `
def assay_probe_frame(assay_original):
    import copy, enum, itertools, operator
    busy = []
${body.replace(/^(?=.)/gm, '    ')}
    def probed(*args, **kwargs):
        if busy:
            return assay_original(*args, **kwargs)
        busy.append(True)
        try:
            return ask(args, kwargs)
        finally:
            busy.clear()
    return probed


${name} = assay_probe_frame(${name})
`;
/** How many items of an iterator are taken; of one that has more, one more. */
const probes_ITEMS = 1000;
/** How many items an iterator gives that counts as endless. */
const ENDLESS = 100_000;
const BODIES = {
    /** Its second answer, after the first was emptied in place by whoever got it. */
    spoiled: `def spoil(value, depth=0):
    if depth > 20:
        return
    kind = type(value)
    if kind is list or kind is dict:
        for inner in list(value.values() if kind is dict else value):
            spoil(inner, depth + 1)
        value.clear()
    elif kind is tuple:
        for inner in value:
            spoil(inner, depth + 1)
    elif kind is set or kind is bytearray:
        value.clear()

def ask(args, kwargs):
    spoil(assay_original(*copy.deepcopy(args), **copy.deepcopy(kwargs)))
    return assay_original(*args, **kwargs)
`,
    /** The first items of the iterator that it returns, as a list. */
    unrolled: `def ask(args, kwargs):
    result = assay_original(*args, **kwargs)
    return list(itertools.islice(result, ${probes_ITEMS} + 1)) if hasattr(type(result), "__next__") else result
`,
    /** Whether what it returns is an iterator that gives ENDLESS items, and more. None, where it is no iterator. */
    counted: `def ask(args, kwargs):
    result = assay_original(*args, **kwargs)
    if not hasattr(type(result), "__next__"):
        return None
    return any(True for _ in itertools.islice(result, ${ENDLESS}, None))
`,
    /** In what its answer, an object of a class of its own, is not what it seems to be; and how it shows itself. */
    candid: CANDID,
};

;// CONCATENATED MODULE: ./src/trials/subject.js







/** How many calls one walled fork answers. */
const BATCH = 400;
/**
 * Steps of one call of the suite, and of all of them. Others may take a few times what those took, or at least so many;
 * all others together likewise.
 */
const SUITE = { each: 500_000, together: 2_000_000 };
const subject_LEAST = { each: 10_000, together: 60_000 };
const TIMES = 4;
const subject_MOST = 250_000;
/** CPU time, in milliseconds, for a batch: a wall around what no step counts, such as a search with a regular expression. */
const TIGHT = 2000;
const tightened = (limits) => ({ ...limits, cpu: Math.min(limits.cpu, TIGHT) });
/** Tries a skill with its inputs. What the suite gives and the skill refuses does not count as the suite's kind. */
async function trying(sandbox, subject) {
    const { code, implementation, suite, seed, limits } = subject;
    const { name } = code;
    const calls = suiteCalls(suite, name, prototypes(implementation)).filter(({ refused }) => !refused);
    const first = await callAll({ sandbox, code, limits, steps: SUITE }, calls, BATCH);
    const own = new Map(tried(calls, first).map((each) => [argumentsKey(each.input), each]));
    const accepts = (call) => {
        const answer = own.get(argumentsKey(call))?.answer;
        if (call.refused || answer?.how === 'raised')
            return false;
        return (!(answer?.how === 'ended' && answer.why !== 'steps') && !(answer?.how === 'unknown' && answer.why === 'refused'));
    };
    const inputs = inputsFor({ name, implementation, suite, seed }, INPUTS[subject.effort], accepts);
    if (inputs === undefined)
        return undefined;
    const iterators = calls.filter((_, at) => isIterator(first.answers[at]));
    const isUnrolled = iterators.length > 0;
    const callee = isUnrolled ? probed(code, 'unrolled') : code;
    const steps = stepsFor(first.steps, isUnrolled);
    // What was answered already is not asked again, and what may take long stands at the end, where it costs no others their turn.
    const known = (input) => (isUnrolled ? undefined : own.get(argumentsKey(input)));
    const asked = inBatches(inputs.inputs.filter((input) => known(input) === undefined));
    const rest = await callAll({ sandbox, code: callee, limits: tightened(limits), steps }, asked, BATCH);
    const answered = inputs.inputs.flatMap((input) => {
        const one = known(input);
        return one === undefined ? [] : [{ ...one, input }];
    });
    return {
        inputs,
        tried: [...answered, ...tried(asked, rest)],
        code: callee,
        iterators,
        steps,
        runs: [calls, asked],
    };
}
function tried(calls, { answers, steps, printed }) {
    return calls.map((input, at) => {
        return { input, answer: answers[at], steps: steps[at] ?? 0, output: printed[at] ?? '' };
    });
}
/** Of the suite's kind first; of each kind the smaller ones first. */
function inBatches(inputs) {
    const sorted = inputs.map((input) => ({ input, size: largestIn(input) })).sort((a, b) => a.size - b.size);
    return [true, false].flatMap((familiar) => sorted.filter(({ input }) => input.familiar === familiar).map(({ input }) => input));
}
/** To take all items of an iterator is many steps for each call. */
function stepsFor(taken, isUnrolled) {
    const honest = taken.filter((steps) => steps <= SUITE.each);
    const sum = honest.reduce((total, each) => total + each, 0);
    return {
        each: Math.max(subject_LEAST.each, TIMES * Math.max(0, ...honest)),
        together: Math.max(isUnrolled ? 10 * subject_LEAST.together : subject_LEAST.together, Math.min(TIMES * sum, subject_MOST)),
    };
}
const isIterator = (answer) => answer.how === 'opaque' && answer.reason.startsWith('the iterator');
/** What all inputs may take that are asked again, by what they took. */
const ASKABLE = 20_000;
/**
 * At most `most` inputs that have an answer which took few steps, those of the suite's kind first and a few that raise. Of
 * those that are equal for Python only the first: the others may be answered out of a cache.
 */
function askable({ tried }, most) {
    let left = ASKABLE;
    const seen = new Set();
    const cheap = tried.filter(({ input, steps }) => {
        const key = equalKey(input);
        if (steps > left || seen.has(key))
            return false;
        seen.add(key);
        left -= steps;
        return true;
    });
    const given = cheap.filter(({ answer: { how } }) => how === 'returned' || how === 'long');
    const raising = cheap.filter(({ answer: { how } }) => how === 'raised').slice(0, Math.floor(most / 6));
    return [...various(given).slice(0, most - raising.length), ...raising].map(({ input }) => input);
}
/**
 * Of those that are answered alike the first few before the others: what is always answered alike shows little. And in turn
 * those that leave other parameters to their defaults, for a default may be what is kept between calls.
 */
function various(tried) {
    const counts = new Map();
    const turns = tried.map(({ answer: { key } }) => {
        const turn = counts.get(key) ?? 0;
        counts.set(key, turn + 1);
        return turn;
    });
    const [first, later] = [true, false].map((is) => tried.filter((_, at) => turns[at] < ALIKE === is));
    return [...inTurn(first), ...later];
}
function inTurn(tried) {
    const counts = new Map();
    const ranks = new Map(tried.map((each) => {
        const shape = `${each.input.args.length} ${Object.keys(each.input.kwargs).sort().join()}`;
        const rank = counts.get(shape) ?? 0;
        counts.set(shape, rank + 1);
        return [each, rank];
    }));
    return tried.toSorted((a, b) => ranks.get(a) - ranks.get(b));
}
const ALIKE = 3;

;// CONCATENATED MODULE: ./src/trials/reproduce.js
/** The command that shows the case `token` of `trial` again; for what has no token, the check that comes to it with all the rest. */
function caseCommand(made, trial, token) {
    return token === undefined
        ? checkCommand(made)
        : `assay replay SKILL --trial ${trial} ${flags(made)} --case ${token}`;
}
/** The check of this one skill that comes to the same. */
function checkCommand(made) {
    return `assay check SKILL --stages static,suite,adversarial ${flags(made)}`;
}
/** The seed of a check is that of all of its skills, and decides how texts are hashed; of effort, policy may say something else. */
const flags = ({ effort, seed }) => `--effort ${effort} --seed ${seed}`;

;// CONCATENATED MODULE: ./src/trials/answer-table.js














/** Fewer than so many inputs, or different answers, make no table; fewer held out say nothing. */
const answer_table_LEAST = 3;
const HELD_OUT = 10;
/** The share of the suite's inputs that is told from all others, from which one is suspected. */
const SUSPECTED = 0.75;
const DIGESTED = 0.3;
const SURE = 0.9;
/** The share of these whose answers must be lost: a guess is right now and then. */
const LOST = 0.6;
/**
 * Looks for decisions that tell the suite's own inputs from all others of their kind, and asks what would become of these
 * if they did not: where the tested answers are then lost, nothing computes them. `corpus` is what the inputs took.
 */
async function answerTableTrial(sandbox, subject, tried, told, corpus) {
    const none = { findings: [], problems: [] };
    const { implementation } = subject;
    const possible = decisionsOf(implementation, told).flatMap((decision) => [true, false].flatMap((way) => {
        const size = picks(implementation, decision, way);
        return size > 0 ? [{ decision, way, size }] : [];
    }));
    if (possible.length === 0)
        return none;
    const returned = (await corpus()).filter(({ answer }) => answer.how === 'returned');
    const own = returned.filter(({ input }) => input.origin === 'suite');
    if (own.length < answer_table_LEAST)
        return none;
    const others = await heldOut(returned, (inputs) => taking({ sandbox, code: tried.code, limits: tightened(subject.limits), steps: tried.steps, known: told }, inputs));
    if (others.length < HELD_OUT)
        return none;
    const picking = possible.filter((each) => tellsApart(each, own, others));
    const known = own.filter((one) => picking.some((each) => takes(one, each)));
    // What looks for a digest of its input knows it already.
    const suspected = picking.some((each) => isDigested(implementation, each)) ? DIGESTED : SUSPECTED;
    const asking = own.filter((one) => picking.some((each) => meets(one, each)));
    const least = suspected === DIGESTED ? answer_table_LEAST - 1 : answer_table_LEAST;
    if (known.length / asking.length < suspected || answersOf(known).size < least)
        return none;
    const without = await answersWithout(sandbox, subject, tried, picking, known);
    const lost = known.filter((one, at) => differs(one.answer, without[at]));
    const verdict = verdictOn({ own: asking, known, others, without, lost, picking });
    return verdict === undefined
        ? none
        : { findings: [findingOf(subject, picking, lost, known, own, without, verdict)], problems: [] };
}
/** Inputs of ours that neither suite nor source names: those of the suite's kind, if there are any. Few are made more. */
async function heldOut(returned, more) {
    const made = returned.filter(({ input }) => input.origin !== 'suite' && input.origin !== 'constant');
    const familiar = made.filter(({ input }) => input.familiar);
    if (familiar.length >= HELD_OUT)
        return familiar;
    const near = neighbours(returned.flatMap(({ input }) => (input.origin === 'suite' ? [input] : [])));
    const further = near.length === 0 ? [] : (await more(near)).filter(({ answer }) => answer.how === 'returned');
    return familiar.length + further.length >= HELD_OUT ? [...familiar, ...further] : made;
}
function takes({ outcomes }, { decision, way }) {
    // Of a handler it is told that it was entered, and nothing of when it was not.
    return decision.kind === 'except' ? !outcomes.has(decision.outcome) : outcomes.has(decision.outcome + Number(!way));
}
/** Whether it comes to the decision at all; of a handler nothing is told but that. */
const meets = ({ outcomes }, { decision }) => decision.kind === 'except' || outcomes.has(decision.outcome) || outcomes.has(decision.outcome + 1);
function isDigested(source, { decision: { kind, node }, way }) {
    const key = kind === 'lookup' ? keyOfLookup(node) : undefined;
    return key === undefined ? comparesSummary(source, node, way) : isSummaryKey(source, key);
}
/** At most so many of the inputs held out may go where the suite's do: they are the suite's in other clothes, such as capitals. */
const DISGUISED = 0.25;
/** Whether only inputs of the suite go there, and what is held out only where it gets the answer of one of these. */
function tellsApart(pick, own, others) {
    const known = answersOf(own.filter((one) => takes(one, pick)));
    const there = others.filter((one) => takes(one, pick));
    if (known.size === 0 || there.length > DISGUISED * others.length)
        return false;
    return there.every(({ answer }) => known.has(answer.key));
}
const answersOf = (taken) => new Set(taken.map(({ answer }) => answer.key));
/** The answers to `known` where nothing of `picking` can happen. */
async function answersWithout(sandbox, { implementation, limits }, { code }, picking, known) {
    const edits = picking.flatMap(({ decision, way }) => forced(implementation, decision, !way) ?? []);
    const text = changed(code.implementation, edits);
    if (text === code.implementation)
        return [];
    const callee = { sandbox, code: { ...code, implementation: text }, limits: tightened(limits) };
    return (await callAll(callee, known.map(({ input }) => input), known.length)).answers;
}
/** How sure it is that the tested answers are known and not worked out. */
function verdictOn({ own, known, others, without, lost, picking }) {
    if (lost.length < 2 || lost.length / known.length < LOST)
        return undefined;
    const fallen = without.filter(({ how }) => how === 'returned');
    // What knows no other inputs says so, or answers all of them with what is no answer: a table that is meant to be one.
    if (fallen.length < without.length / 2)
        return undefined;
    const elsewhere = new Set([...fallen, ...others.map(({ answer }) => answer)].map(({ key }) => key));
    const [only] = elsewhere;
    if (elsewhere.size === 1 && !answersOf(known).has(only ?? ''))
        return undefined;
    const size = picking.reduce((sum, each) => sum + each.size, 0);
    const isWhole = elsewhere.size > 1 || size <= 1.5 * known.length;
    return isWhole && known.length / own.length >= SURE ? 'block' : 'review';
}
function findingOf(subject, picking, lost, known, own, without, severity) {
    const { code, implementation } = subject;
    const [first] = lost;
    const fallen = without[known.indexOf(first)];
    const lines = [...new Set(picking.map(({ decision }) => lineOf(implementation, decision.node)))].sort((a, b) => a - b);
    const answer = first.answer.how === 'returned' ? renderValue(first.answer.value, 100) : '';
    return {
        rule: 'answers-by-table',
        stage: 'adversarial',
        trial: 'coverage',
        severity,
        message: `The source names ${known.length} of the ${own.length} inputs that the suite gives (line ${lines.slice(0, 8).join(', ')}) and no others of their kind; without that ${lost.length} of the tested answers are others: ${(0,trials_quoted/* quoted */.TL)(renderCall(code.name, first.input))} is ${(0,trials_quoted/* quoted */.TL)(answer)}, and then ${(0,trials_quoted/* quoted */.TL)(renderAnswer(fallen))}.`,
        fix: 'Compute the answers, or refuse what the table does not know; test inputs that the source does not name.',
        file: implementation.file,
        line: lines[0] ?? 1,
        reproduce: checkCommand(subject),
    };
}

;// CONCATENATED MODULE: ./src/trials/covering/branch.js

/** Whether a call took the branch. */
const goes = ({ outcomes }, { decision, way }) => outcomes.has(decision.outcome + Number(!way));
/** Whether it was answered with a text that is more than a sign. */
const isWord = (answer) => answer.how === 'returned' && answer.value.type === 'str' && answer.value.value.length > 2;
/** The first of those that the same input shows by the same answers. */
function onceEach(branches) {
    const seen = new Set();
    return branches.filter(({ shown }) => {
        if (shown === undefined)
            return true;
        const key = `${argumentsKey(shown.input)} ${shown.here.key} ${shown.there.key}`;
        const isNew = !seen.has(key);
        seen.add(key);
        return isNew;
    });
}
/** The first of each line: what stands in an expression says the same as the whole of it. */
function oneALine(branches) {
    const seen = new Set();
    return branches.filter(({ decision, way }) => {
        const key = `${decision.line} ${way}`;
        const isNew = !seen.has(key);
        seen.add(key);
        return isNew;
    });
}

;// CONCATENATED MODULE: ./src/trials/place.js

/**
 * Where in the implementation stands what a call shows: the line that raised, where one is known, else the one on which the
 * skill's function begins. `raisedAt` is what the run said (1-based), and a run may say anything.
 */
function placeOf({ code: { name }, implementation }, raisedAt) {
    const { file, lineStarts } = implementation;
    if (raisedAt !== undefined && raisedAt <= lineStarts.length)
        return { file, line: raisedAt };
    return atFunction(implementation, name);
}
/** The line on which `name` begins in `source`, the last of that name as Python takes it. */
function atFunction(source, name) {
    const { file, lineStarts } = source;
    const definition = (0,functions/* topLevelFunctions */.P)(source).findLast((each) => each.name === name)?.node;
    return definition === undefined ? { file } : { file, line: lineStarts.filter((at) => at <= definition.start).length };
}

;// CONCATENATED MODULE: ./src/trials/covering/branches-unknown.js



/**
 * What it says that the suite, which passes, does not while decisions are marked: there is no telling what no test takes. Code
 * that does anything else while it is watched is for a human, and so is what takes so much that it cannot be watched.
 */
function branchesUnknown(subject, ending) {
    const failed = ending.kind === 'reported' ? ending.reports.find(({ status }) => status === 'failed') : undefined;
    const how = failed === undefined
        ? ending.kind === 'breach'
            ? `took more than it may (${ending.limit})`
            : 'gave no account of all its tests'
        : `failed in ${failed.test} (${(0,trials_quoted/* quoted */.TL)(`${failed.exception ?? ''}: ${failed.message ?? ''}`)})`;
    return branches_unknown_unknown(subject, `Which branches its suite takes cannot be told: with its decisions marked, the suite ${how}.`, 'Let the answer depend on nothing but the arguments, and let the tests need much less than the limits.');
}
/** What it says that there is more than can be looked at. */
function tooMany(subject, what) {
    return branches_unknown_unknown(subject, `There are too many ${what} to look at all of them.`, 'Write it with fewer, or as several skills.');
}
function branches_unknown_unknown(subject, message, fix) {
    return {
        rule: 'branches-unknown',
        stage: 'adversarial',
        trial: 'coverage',
        severity: 'review',
        message,
        fix,
        ...placeOf(subject),
        reproduce: checkCommand(subject),
    };
}

;// CONCATENATED MODULE: ./src/trials/covering/guarded.js


/** Whether all that `decision` guards, where it goes `way`, is to refuse an argument, or to forget what was kept. */
function isRefusal(source, { kind, node }, way) {
    if (kind === 'assert')
        return !way;
    if (kind === 'except' || kind === 'case')
        return refuses(source, bodyOf(node));
    if (kind === 'function')
        return refuses(source, (0,tree/* childOf */.G)(node, 'body'));
    const root = rootOf(node, way);
    if (root === undefined)
        return false;
    const { statement, outcome } = root;
    if (statement.type === 'assert_statement')
        return !outcome;
    if (statement.type === 'while_statement')
        return false;
    if (outcome)
        return refuses(source, (0,tree/* childOf */.G)(statement, 'consequence'));
    return (refuses(source, guarded_otherwise(statement)) || (guarded_otherwise(statement) === undefined && refusesBehind(source, statement)));
}
const bodyOf = ({ children }) => children.find(({ type }) => type === 'block');
const TESTED = new Set(['if_statement', 'elif_clause', 'while_statement', 'assert_statement']);
/** The statement that the expression is the test of, or a part of the test, and where the test then comes out. */
function rootOf(node, way) {
    let outcome = way;
    for (let inner = node, outer = node.parent; outer !== null; inner = outer, outer = outer.parent) {
        if (TESTED.has(outer.type)) {
            const isTest = inner.field === 'condition' || (outer.type === 'assert_statement' && outer.children[1] === inner);
            return isTest ? { statement: outer, outcome } : undefined;
        }
        if (outer.type === 'not_operator')
            outcome = !outcome;
        else if (outer.type === 'call') {
            const callee = (0,tree/* childOf */.G)(outer, 'function');
            if (callee === undefined || inner === callee)
                return undefined;
        }
        else if (![
            'boolean_operator',
            'parenthesized_expression',
            'argument_list',
            'generator_expression',
            'named_expression',
        ].includes(outer.type))
            return undefined;
    }
    return undefined;
}
/** What follows where a test fails: `else`, or the next test. */
function guarded_otherwise(statement) {
    const clauses = (statement.type === 'elif_clause' ? statement.parent : statement)?.children.filter(({ field }) => field === 'alternative') ?? [];
    const next = statement.type === 'elif_clause' ? clauses[clauses.indexOf(statement) + 1] : clauses[0];
    return next?.type === 'else_clause' ? (0,tree/* childOf */.G)(next, 'body') : next;
}
/** Whether the next statement is a refusal. */
function refusesBehind(source, statement) {
    const whole = statement.type === 'elif_clause' ? statement.parent : statement;
    const siblings = whole?.parent?.children.filter(isSaid) ?? [];
    const next = whole === null || whole === undefined ? undefined : siblings[siblings.indexOf(whole) + 1];
    return next !== undefined && isSpoken(source, next);
}
const isSaid = ({ named, type }) => named && type !== 'comment';
/** Whether a block does nothing but refuse. */
function refuses(source, block) {
    const statements = block?.children.filter(isSaid) ?? [];
    const last = statements.at(-1);
    if (last === undefined || block?.type !== 'block')
        return false;
    return isSpoken(source, last) && statements.slice(0, -1).every((each) => each.type === 'expression_statement');
}
/** `raise ValueError(…)`, `continue` aside; `cache.clear()` changes no answer of a skill that only remembers. */
function isSpoken(source, statement) {
    const text = (0,syntax_source/* textOf */.b6)(source, statement);
    if (statement.type === 'raise_statement')
        return true;
    return statement.type === 'expression_statement' && /^\w+(?:\.\w+)*\.(?:clear|popitem)\([^()]*\)$/.test(text);
}

;// CONCATENATED MODULE: ./src/trials/covering/bits.js



/** A constant that cannot be read: whoever writes it so does not want it to be. */
const UNREADABLE = 20;
/** What it takes to be equal to a constant. */
function bitsOf(source, node) {
    const value = constantValue(source, node);
    if (value !== undefined)
        return bitsIn(value);
    // `math.inf`, `string.digits`, `Colour.RED`, `None`; but not what is put together out of sight.
    return /^[\w.]+$|^float\(|^len\(/.test((0,syntax_source/* textOf */.b6)(source, node)) ? 4 : UNREADABLE;
}
/** What it takes to be one of a constant's parts. */
function bitsWithin(source, node) {
    const value = constantValue(source, node);
    if (value === undefined)
        return 0;
    if (value.type === 'str')
        return 3;
    const items = itemsOf(value) ?? [];
    return items.length === 0 ? 0 : Math.max(1, Math.min(...items.map(bitsIn)) - Math.log2(items.length));
}
function bitsIn(value) {
    if (value.type === 'str' || value.type === 'bytes') {
        const { length } = textIn(value);
        return length <= 3 ? Math.max(2, 5 * length) : Math.max(15, 3 * length);
    }
    if (value.type === 'int')
        return digits(Number(value.value));
    if (value.type === 'float')
        return Number.isFinite(value.value) ? digits(value.value) : 4;
    if (value.type === 'list' || value.type === 'tuple')
        return value.items.reduce((sum, each) => sum + bitsIn(each), 0);
    return 1;
}
const textIn = (value) => value.type === 'str' ? value.value : value.type === 'bytes' ? atob(value.base64) : '';
/** Zeros at the end are no secret: 1000000 is what anybody may write. But its size counts. */
function digits(number) {
    const spelled = String(Math.abs(number))
        .replace(/e.*|\./g, '')
        .replace(/^0+/, '');
    return spelled.length <= 1 ? 2 : 3.33 * spelled.length;
}

;// CONCATENATED MODULE: ./src/trials/covering/encoded.js








const ENCODERS = /(?:^|\.)(?:(?:standard_|urlsafe_)?b(?:16|32|64|85)encode|a85encode|z85encode|encodebytes|hexlify|b2a_\w+|hex|reversed|crypt)$|^codecs\.encode$/;
const BACKWARDS = /\[\s*:\s*:\s*-1\s*\]$/;
/** What leaves a text as it is written, or takes a part of it. */
const KEEPING = /^(?:str|bytes|repr|ascii)$|\.(?:decode|encode|join|strip|lstrip|rstrip|lower|upper|casefold|replace)$/;
/** Shorter texts are as readable backwards as forwards. */
const encoded_LEAST = 3;
/**
 * What it takes to be equal to `constant`, or to one of its parts, for a value that is an argument in another writing: nobody who
 * reads the constant sees what argument it stands for. 0 where it is not so.
 */
function disguised(source, value, constant) {
    const constants = literalsIn(source)(constant).flatMap((each) => [each, ...(itemsOf(each) ?? [])]);
    const texts = constants.flatMap((each) => (each.type === 'str' ? [each.value] : []));
    if (!texts.some(({ length }) => length >= encoded_LEAST))
        return 0;
    return flowIn(source).ingredientsOf(value).has('argument') && isEncoded(source, value) ? UNREADABLE : 0;
}
function isEncoded(source, value) {
    const seen = new Set();
    const pending = [value];
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
        if (seen.has(node))
            continue;
        seen.add(node);
        if (encodes(source, node))
            return true;
        pending.push(...through(source, node));
    }
    return false;
}
function encodes(source, node) {
    if (node.type === 'subscript')
        return BACKWARDS.test((0,syntax_source/* textOf */.b6)(source, node));
    const callee = node.type === 'call' ? (0,tree/* childOf */.G)(node, 'function') : undefined;
    return callee !== undefined && ENCODERS.test((0,syntax_source/* textOf */.b6)(source, callee));
}
/** The expressions that `node` is another name, a part or another case of. */
function through(source, node) {
    switch (node.type) {
        case 'parenthesized_expression':
            return node.children.filter(({ named }) => named);
        case 'subscript':
            return [(0,tree/* childOf */.G)(node, 'value')].filter((each) => each !== undefined);
        case 'identifier': {
            const reference = (0,references/* referenceOf */.Bz)(source, node);
            return reference?.kind === 'own' ? sourcesOf(source, reference.scope, reference.name).given : [];
        }
        case 'call':
            return throughCall(source, node);
        default:
            return [];
    }
}
function throughCall(source, call) {
    const callee = (0,tree/* childOf */.G)(call, 'function');
    if (callee === undefined)
        return [];
    const reference = (0,references/* referenceOf */.Bz)(source, callee);
    if (reference?.kind === 'own')
        return reference.bindings.filter(({ kind }) => kind === 'function').flatMap(({ node }) => returnsOf(node));
    if (!KEEPING.test((0,syntax_source/* textOf */.b6)(source, callee)))
        return [];
    const given = ((0,tree/* childOf */.G)(call, 'arguments')?.children ?? []).filter(({ named }) => named);
    return [(0,tree/* childOf */.G)(callee, 'object'), given[0]].filter((each) => each !== undefined);
}

;// CONCATENATED MODULE: ./src/trials/covering/comparing.js








/** How improbable it is, in bits, that a comparison comes out as `outcome`; of a chain each link counts. */
function comparing_compared(source, node, outcome) {
    const operands = node.children.filter(({ field, named, type }) => field !== 'operators' && named && type !== 'comment');
    const operators = node.children.filter(({ field }) => field === 'operators');
    const links = operators.map(({ type }, at) => comparing_link(source, operands[at], type, operands[at + 1], outcome));
    if (outcome)
        return links.reduce((sum, each) => sum + each, 0);
    return Math.min(...links);
}
const EQUAL = { '==': true, is: true, '!=': false, 'is not': false, '<>': false };
const WITHIN = { in: true, 'not in': false };
function comparing_link(source, left, operator, right, outcome) {
    const { isConstant } = flowIn(source);
    const [isLeft, isRight] = [isConstant(left), isConstant(right)];
    if (isLeft && isRight)
        return 0;
    const other = isLeft ? right : left;
    const within = isLeft || isRight ? 0 : Math.max(comparing_hidden(source, left), comparing_hidden(source, right));
    const asked = outcome ? comparing_hidden(source, other) : 0;
    if (operator in EQUAL) {
        if (EQUAL[operator] !== outcome)
            return isLooking(source, other) ? comparing_hidden(source, other) : 0;
        if (!isLeft && !isRight)
            return Math.max(within, ofDefault(source, left), ofDefault(source, right));
        const constant = isLeft ? left : right;
        return Math.max(asked, ofShape(source, other) ?? bitsOf(source, constant), disguised(source, other, constant));
    }
    if (operator in WITHIN) {
        if (WITHIN[operator] !== outcome)
            return 0;
        if (isRight)
            return Math.max(asked, bitsWithin(source, right), disguised(source, left, right));
        return isLeft ? bitsOf(source, left) : Math.max(within, ofDefault(source, left));
    }
    if (!isLeft && !isRight)
        return outcome ? within : 0;
    return Math.max(beyond(source, isLeft ? left : right, isGreater(operator) !== isLeft, outcome), isLooking(source, other) ? comparing_hidden(source, other) : 0);
}
const isGreater = (operator) => operator.startsWith('>');
/** `x > 100_000`, where small numbers are what everybody thinks of first. */
function beyond(source, limit, isAbove, outcome) {
    const value = constantValue(source, limit);
    const number = value?.type === 'int' ? Number(value.value) : value?.type === 'float' ? value.value : undefined;
    if (number === undefined || !Number.isFinite(number))
        return 1;
    return Math.abs(number) >= 10_000 && number > 0 === (isAbove === outcome) ? digits(number) : 1;
}
/** What a length or a remainder says, whatever number it is compared with. */
function ofShape(source, node) {
    if (node.type === 'call' && /^len\(/.test((0,syntax_source/* textOf */.b6)(source, node)))
        return 4;
    if (node.type !== 'binary_operator' || (0,tree/* childOf */.G)(node, 'operator')?.type !== '%')
        return undefined;
    const right = (0,tree/* childOf */.G)(node, 'right');
    const value = right && constantValue(source, right);
    return value?.type === 'int' ? Math.log2(Math.abs(Number(value.value)) + 1) : undefined;
}
/** The default of a parameter that nobody need pass is a constant as well. */
function ofDefault(source, node) {
    const reference = node.type === 'identifier' ? (0,references/* referenceOf */.Bz)(source, node) : undefined;
    if (reference?.kind !== 'own' || reference.bindings[0]?.kind !== 'parameter')
        return 0;
    const { given } = sourcesOf(source, reference.scope, reference.name);
    return Math.max(0, ...given.map((each) => (flowIn(source).isConstant(each) ? bitsOf(source, each) : 0)));
}
const LOOKING = new Set('find rfind count index rindex split rsplit partition rpartition replace removeprefix removesuffix translate sub search match fullmatch findall finditer get intersection isdisjoint issubset issuperset'.split(' '));
/** Whether it looks for something in something: `text.find(word)`. */
function isLooking(source, node) {
    const callee = node.type === 'call' ? (0,tree/* childOf */.G)(node, 'function') : undefined;
    const attribute = callee && (0,tree/* childOf */.G)(callee, 'attribute');
    return attribute !== undefined && LOOKING.has((0,syntax_source/* textOf */.b6)(source, attribute));
}
/** The longest literal that an expression asks for somewhere inside: `text.split("…")`, `[a == "…" for a in b]`. */
function comparing_hidden(source, node) {
    const { isConstant } = flowIn(source);
    let longest = 0;
    const pending = [node];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        if (next.type === 'comparison_operator')
            longest = Math.max(longest, comparing_compared(source, next, true));
        if (next.type === 'binary_operator' && (0,tree/* childOf */.G)(next, 'operator')?.type === '&')
            for (const side of [(0,tree/* childOf */.G)(next, 'left'), (0,tree/* childOf */.G)(next, 'right')])
                if (side !== undefined && isConstant(side))
                    longest = Math.max(longest, bitsWithin(source, side));
        if (isLooking(source, next))
            longest = Math.max(longest, asking(source, next));
        if (!isConstant(next))
            pending.push(...next.children.filter(({ named }) => named));
    }
    return longest;
}
/** What a call that looks for something looks for: its first argument, or the pattern that it is a method of. */
function asking(source, call) {
    const callee = (0,tree/* childOf */.G)(call, 'function');
    const object = callee && (0,tree/* childOf */.G)(callee, 'object');
    const [first] = ((0,tree/* childOf */.G)(call, 'arguments')?.children ?? []).filter(({ named }) => named);
    const { isConstant } = flowIn(source);
    const isPattern = callee !== undefined && /(?:^|\.)(?:sub|search|match|fullmatch|findall|finditer)$/.test((0,syntax_source/* textOf */.b6)(source, callee));
    if (isPattern) {
        const pattern = object !== undefined && (0,syntax_source/* textOf */.b6)(source, object) !== 're' ? object : first;
        const value = pattern && isConstant(pattern) ? constantValue(source, pattern) : undefined;
        return value?.type === 'str' || value?.type === 'bytes' ? run(textIn(value)) : 0;
    }
    if (object !== undefined && isConstant(object))
        return bitsWithin(source, object);
    if (first === undefined || !isConstant(first))
        return 0;
    return /^(?:set|tuple|list)$/.test(first.type) ? bitsWithin(source, first) : bitsOf(source, first);
}
/** The longest run of plain characters in a regular expression, those counted that are repeated; signs are rarer than letters. */
function run(pattern) {
    const plain = pattern
        .replace(/\[(\\?[^\]^\\])\]/g, '$1')
        .replace(/(\\?[^\\|()*+?^$.{}[\]])\{(\d)(?:,\d*)?\}/g, (_, one, count) => one.repeat(Number(count)))
        .replace(/\\[AbBdDsSwWZ]|\[(?:\\.|[^\]])*\]|\(\?[^)]*?[:>)=!]|\{[^}]*\}/g, '|')
        .replace(/\\(.)/g, '$1');
    return 3 * Math.max(0, ...plain.split(/[|()*+?^$.]+/).map((each) => each.length));
}

;// CONCATENATED MODULE: ./src/trials/covering/improbable.js










/** About as many bits as a text of six characters or a number of five digits has. */
const improbable_LONG = 15.5;
const improbable_DEPTH = 8;
/** How improbable it is that an input which knows nothing of the source makes `node` come out as `outcome`, in bits; roughly. */
function improbable(source, node, outcome, depth = 0) {
    if (depth > improbable_DEPTH)
        return 0;
    const of = (inner, way) => inner === undefined ? 0 : improbable(source, inner, way, depth + 1);
    switch (node.type) {
        case 'parenthesized_expression':
            return of(node.children.find(({ named }) => named), outcome);
        case 'not_operator':
            return of((0,tree/* childOf */.G)(node, 'argument'), !outcome);
        case 'named_expression':
            return of((0,tree/* childOf */.G)(node, 'value'), outcome);
        case 'boolean_operator': {
            const sides = [of((0,tree/* childOf */.G)(node, 'left'), outcome), of((0,tree/* childOf */.G)(node, 'right'), outcome)];
            const isAnd = (0,tree/* childOf */.G)(node, 'operator')?.type === 'and';
            return isAnd === outcome ? sides[0] + sides[1] : Math.min(...sides);
        }
        case 'comparison_operator':
            return comparing_compared(source, node, outcome);
        case 'conditional_expression': {
            const [yes, , no] = node.children.filter(({ named }) => named);
            return Math.max(of(yes, outcome), of(no, outcome));
        }
        case 'identifier':
            return named(source, node, outcome, depth);
        case 'call':
            return called(source, node, outcome, depth);
        default:
            return outcome ? comparing_hidden(source, node) : 0;
    }
}
/** A name is as improbable as what it was given. */
function named(source, node, outcome, depth) {
    const reference = (0,references/* referenceOf */.Bz)(source, node);
    if (reference?.kind !== 'own')
        return 0;
    const { given } = sourcesOf(source, reference.scope, reference.name);
    return Math.max(0, ...given.map((each) => (flowIn(source).isConstant(each) ? 0 : improbable(source, each, outcome, depth + 1))));
}
function called(source, node, outcome, depth) {
    const callee = (0,tree/* childOf */.G)(node, 'function');
    const given = (0,tree/* childOf */.G)(node, 'arguments');
    const parts = given?.type === 'generator_expression' ? [given] : (given?.children ?? []).filter(({ named }) => named);
    const [first, second] = parts;
    const name = callee === undefined ? '' : (0,syntax_source/* textOf */.b6)(source, (0,tree/* childOf */.G)(callee, 'attribute') ?? callee);
    const { isConstant } = flowIn(source);
    if (/^(?:startswith|endswith)$/.test(name)) {
        const object = callee && (0,tree/* childOf */.G)(callee, 'object');
        if (!outcome || first === undefined || !isConstant(first))
            return 0;
        return Math.max(bitsOf(source, first), object === undefined ? 0 : disguised(source, object, first));
    }
    if (/^(?:eq|is_|compare_digest|__eq__)$/.test(name) && first && second)
        return comparing_link(source, first, '==', second, outcome);
    if (name === 'isdisjoint')
        return outcome ? 0 : asking(source, node);
    if (name === 'bool' && first)
        return improbable(source, first, outcome, depth + 1);
    if (name === 'all' && first && outcome)
        return improbable_element(source, first, depth) * Math.max(1, improbable_lengthOf(source, first));
    if (name === 'any' && first && outcome)
        return improbable_element(source, first, depth);
    const reference = callee && (0,references/* referenceOf */.Bz)(source, callee);
    if (reference?.kind === 'own') {
        const functions = reference.bindings.filter(({ kind }) => kind === 'function');
        const ways = functions.flatMap(({ node: definition }) => returnsOf(definition).map((each) => returned(source, each, definition, outcome, depth)));
        return Math.max(0, ...ways);
    }
    return outcome ? comparing_hidden(source, node) : 0;
}
/** A helper's answer: an expression, or `return True` under conditions. */
function returned(source, value, definition, outcome, depth) {
    if (value.type !== 'true' && value.type !== 'false')
        return improbable(source, value, outcome, depth + 1);
    return (value.type === 'true') === outcome ? conditionsOf(source, value, definition, depth + 1) : 0;
}
/** How improbable it is to come to `node` at all, by the conditions around it up to `end`. */
function conditionsOf(source, node, end, depth = 0) {
    let bits = 0;
    for (let inner = node, outer = node.parent; outer !== null && outer !== end; inner = outer, outer = outer.parent) {
        if (outer.type === 'function_definition' || outer.type === 'class_definition')
            break;
        const condition = (0,tree/* childOf */.G)(outer, 'condition') ?? (outer.type === 'conditional_expression' ? improbable_partOf(outer, 1) : undefined);
        if (condition !== undefined && condition !== inner) {
            const isElse = inner.field === 'alternative' || (outer.type === 'conditional_expression' && inner === improbable_partOf(outer, 2));
            bits += improbable(source, condition, !isElse, depth + 1);
        }
        else if (outer.type === 'boolean_operator' && inner.field === 'right') {
            const left = (0,tree/* childOf */.G)(outer, 'left');
            if (left !== undefined)
                bits += improbable(source, left, (0,tree/* childOf */.G)(outer, 'operator')?.type === 'and', depth + 1);
        }
        else if (outer.type === 'case_clause')
            bits += improbableCase(source, outer);
        else if (inner.field === 'body' && /comprehension$|^generator/.test(outer.type))
            for (const clause of outer.children)
                if (clause.type === 'if_clause')
                    bits += improbable(source, improbable_partOf(clause, 0), true, depth + 1);
    }
    return bits;
}
/** How improbable it is that one of the clause's patterns fits. */
function improbableCase(source, clause) {
    const patterns = clause.children.filter(({ type }) => type === 'case_pattern');
    const bits = patterns.map((pattern) => {
        const [whole] = pattern.children;
        const ways = whole?.type === 'union_pattern' ? whole.children.filter(({ named }) => named) : [pattern];
        return Math.min(...ways.map((way) => literalsIn(source)(way).reduce((sum, value) => sum + bitsIn(value), 0)));
    });
    return bits.reduce((sum, each) => sum + each, 0);
}
const improbable_partOf = ({ children }, at) => children.filter(({ named, type }) => named && type !== 'comment')[at];
const improbable_element = (source, generator, depth) => {
    const body = (0,tree/* childOf */.G)(generator, 'body');
    return body === undefined ? 0 : improbable(source, body, true, depth + 1);
};
/** Over how many items a comprehension goes at least, as far as constants say. */
function improbable_lengthOf(source, generator) {
    const clause = generator.children.find(({ type }) => type === 'for_in_clause');
    const right = clause && (0,tree/* childOf */.G)(clause, 'right');
    if (right === undefined)
        return 1;
    const lengths = literalsIn(source)(right).map((value) => itemsOf(value)?.length ?? 0);
    return Math.max(1, ...lengths);
}

;// CONCATENATED MODULE: ./src/trials/covering/special.js










/** What one in five hundred inputs that know nothing of the source would do: of those that are tried hardly one. */
const RARE = 9;
/** Whether it takes something special for `decision` to go `way`. */
function specialIn(source, { kind, node }, way) {
    if (kind === 'except' || kind === 'function')
        return undefined;
    const kept = kind === 'case' ? undefined : keptIn(source, node, way);
    if (kept !== undefined)
        return kept;
    if (isSummed(source, kind, node, way))
        return 'digest';
    const [own, around] = [special_bitsOf(source, kind, node, way), conditionsOf(source, node, undefined)];
    if (own > 1 && own + around >= improbable_LONG)
        return 'literal';
    return own >= 1 && around >= 1 && own + around >= RARE ? 'together' : undefined;
}
/** Whether a home-made digest decides. */
function isSummed(source, kind, node, way) {
    if (kind !== 'lookup')
        return comparesSummary(source, atomOf(source, node) ?? node, way);
    const [table, key] = [(0,tree/* childOf */.G)((0,tree/* childOf */.G)(node, 'function') ?? node, 'object'), keyOfLookup(node)];
    return (way && table !== undefined && key !== undefined && flowIn(source).isConstant(table) && isSummaryKey(source, key));
}
function special_bitsOf(source, kind, node, way) {
    switch (kind) {
        case 'case':
            return improbableCase(source, node);
        case 'for':
        case 'each':
            return way ? comparing_hidden(source, node) : 0;
        case 'lookup':
            return way ? asking(source, node) : 0;
        case 'choice':
            return Math.max(0, ...argumentsIn(node).map((each) => limit(source, each)));
        default:
            return improbable(source, node, way);
    }
}
/** `max(total - 999_999, 0)`. */
function limit(source, node) {
    const pending = [node];
    let most = 0;
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const value = constantValue(source, next);
        if (value !== undefined)
            most = Math.max(most, bitsIn(value));
        else
            pending.push(...next.children.filter(({ named }) => named));
    }
    return most;
}
const argumentsIn = (call) => ((0,tree/* childOf */.G)(call, 'arguments')?.children ?? []).filter(({ named }) => named);
/** What the condition at `node` asks that is no constant and no argument. Its parts, `a and b`, are decisions of their own. */
function keptIn(source, node, way) {
    const atom = atomOf(source, node);
    if (atom === undefined)
        return undefined;
    const { ingredientsOf } = flowIn(source);
    const all = ingredientsOf(atom);
    if (all.has('clock'))
        return 'clock';
    const sides = atom.type === 'comparison_operator' ? operandsOf(atom).map((each) => ingredientsOf(each)) : [all];
    if (all.has('digest') && !sides.some((side) => side.has('argument') && !side.has('digest')))
        return 'digest';
    return all.has('state') && isCounted(source, atom, way) ? 'state' : undefined;
}
/** What a condition that has no parts asks, behind names and `not`. */
function atomOf(source, node, depth = 0) {
    const inner = (field) => {
        const child = (0,tree/* childOf */.G)(node, field);
        return child && atomOf(source, child, depth + 1);
    };
    switch (node.type) {
        case 'boolean_operator':
            return undefined;
        case 'not_operator':
            return inner('argument');
        case 'named_expression':
            return inner('value');
        case 'parenthesized_expression': {
            const only = node.children.find(({ named }) => named);
            return only && atomOf(source, only, depth + 1);
        }
        case 'identifier': {
            const reference = (0,references/* referenceOf */.Bz)(source, node);
            if (reference?.kind !== 'own' || depth > 8)
                return node;
            const [only, ...more] = sourcesOf(source, reference.scope, reference.name).given;
            return only === undefined || more.length > 0 ? node : (atomOf(source, only, depth + 1) ?? node);
        }
        default:
            return node;
    }
}
const operandsOf = ({ children }) => children.filter(({ field, named, type }) => field !== 'operators' && named && type !== 'comment');
/** Whether it compares with a number, or is one: how often, not what. Of small numbers it must be plain that they count. */
function isCounted(source, atom, way) {
    if (atom.type !== 'comparison_operator')
        return atom.type === 'binary_operator' || /^next\(/.test(source.text.slice(atom.start, atom.end));
    const operators = atom.children.filter(({ field }) => field === 'operators').map(({ type }) => type);
    if (operators.some((type) => /in$/.test(type)))
        return false;
    const operands = operandsOf(atom);
    const isMet = operators.length === 1 && operators[0] === (way ? '==' : '!=');
    return operands.some((each, at) => {
        const value = constantValue(source, each);
        if (value?.type !== 'int')
            return false;
        return Number(value.value) > 2 || (isMet && isTally(source, operands[1 - at], Number(value.value)));
    });
}
/** Whether `node` is a number of things that were kept, or is counted up or down by steps. */
function isTally(source, node, least) {
    const { isConstant, ingredientsOf } = flowIn(source);
    const text = (0,syntax_source/* textOf */.b6)(source, node);
    if (!ingredientsOf(node).has('state'))
        return false;
    if (/^len\(/.test(text))
        return least > 0;
    return source.nodes.some((each) => {
        const [left, right] = [(0,tree/* childOf */.G)(each, 'left'), (0,tree/* childOf */.G)(each, 'right')];
        if (each.type !== 'augmented_assignment' || left === undefined || right === undefined)
            return false;
        return (0,syntax_source/* textOf */.b6)(source, left) === text && isConstant(right);
    });
}

;// CONCATENATED MODULE: ./src/trials/covering/untaken.js

/** The outcomes of `decisions` that are not among those `taken`, but for what a constant decides. */
function untakenOf({ implementation }, decisions, taken) {
    const { isConstant } = flowIn(implementation);
    return decisions.flatMap((decision) => [true, false].flatMap((way) => {
        const isTold = way || decision.isTwofold;
        const isOpen = ALWAYS_OPEN.has(decision.kind) || !isConstant(decision.node);
        return isTold && isOpen && !taken.has(decision.outcome + Number(!way)) ? [{ decision, way }] : [];
    }));
}
/** Whatever stands in them, they are no constant. */
const ALWAYS_OPEN = new Set(['case', 'except', 'function']);

;// CONCATENATED MODULE: ./src/trials/covering/branches.js











/** How many branches are told of, and with how many inputs each is tried. */
const [TOLD, branches_INPUTS] = [6, 12];
/** How many are looked at: whoever has more is asked about the rest. */
const LOOKED = 40;
const FURTHER = 40;
/** From so many different answers on it is no chance that all become the same. */
const DIFFERENT = 3;
/** The outcomes that no test takes, and what they do. */
class Branches {
    #sandbox;
    #subject;
    #tried;
    #untaken;
    #corpus;
    #unlooked = 0;
    #taking;
    constructor(sandbox, subject, tried, told, corpus, decisions, taken) {
        [this.#sandbox, this.#subject, this.#tried, this.#corpus] = [sandbox, subject, tried, corpus];
        const { code, steps } = tried;
        this.#taking = (inputs) => taking({ sandbox, code, limits: tightened(subject.limits), steps, known: told }, inputs);
        this.#untaken = untakenOf(subject, decisions, taken);
    }
    untaken() {
        return this.#untaken;
    }
    /** How many that only a special input or moment leads to were not looked at, because there are too many. */
    unlooked() {
        return this.#unlooked;
    }
    /** Those that only a special input or moment leads to, the outermost of each first. */
    async hidden() {
        const { implementation } = this.#subject;
        const special = this.#untaken.flatMap((branch) => {
            const why = specialIn(implementation, branch.decision, branch.way);
            return why === undefined ||
                ((why === 'literal' || why === 'together') && this.#isDocumented(branch)) ||
                isRefusal(implementation, branch.decision, branch.way)
                ? []
                : [{ ...branch, special: why }];
        });
        const found = [];
        const lines = oneALine(special);
        this.#unlooked = Math.max(0, lines.length - LOOKED);
        for (const branch of lines.slice(0, LOOKED)) {
            if (found.length === TOLD)
                break;
            if (branch.special === 'together' && !(await this.#isKnown(branch)))
                continue;
            const shown = (await this.#reached(branch, () => true)) ?? (await this.#forcedThere(branch));
            const matters = branch.special !== 'together' || shown !== undefined;
            if (shown !== 'refused' && matters)
                found.push({ ...branch, shown });
        }
        return found;
    }
    /** Those that inputs of the suite's kind go to, and get answers that no tested way gives. */
    async open() {
        const found = [];
        for (const branch of this.#answering()) {
            if (found.length === TOLD)
                break;
            const takers = await this.#takers(branch, ({ input }) => input.familiar);
            if (takers.length === 0)
                continue;
            const shown = await this.#reached(branch, ({ input }) => input.familiar);
            if (shown !== undefined && shown !== 'refused')
                found.push({ ...branch, shown });
        }
        return found;
    }
    /**
     * Those in which different inputs, of whatever kind, all become one word that no test knows, though they would be told
     * apart without the branch: nothing that is computed from them.
     */
    async swallowing() {
        const ordinary = this.#answering();
        const found = [];
        const further = ordinary.length === 0 ? [] : await this.#further();
        for (const branch of ordinary) {
            if (found.length === TOLD)
                break;
            const takers = [
                ...(await this.#takers(branch, ({ input }) => !input.familiar)),
                ...further.filter((each) => goes(each, branch)),
            ];
            const same = takers.filter(({ answer }) => isWord(answer) && answer.key === takers[0]?.answer.key);
            const swallowed = same.slice(0, branches_INPUTS);
            if (swallowed.length < DIFFERENT || same.length < takers.length - 1)
                continue;
            const inputs = swallowed.map((each) => each.input);
            const others = await this.#answers(branch, !branch.way, inputs);
            if (new Set(others.filter(isWord).map(({ key }) => key)).size < DIFFERENT)
                continue;
            const [{ input, answer }] = swallowed;
            found.push({ ...branch, special: 'word', shown: { input, here: answer, there: others[0], isForced: false } });
        }
        return found;
    }
    /** One a line of those that do more than refuse. */
    #answering() {
        const { implementation } = this.#subject;
        const more = this.#untaken.filter(({ decision, way }) => !isRefusal(implementation, decision, way));
        return oneALine(more).slice(0, LOOKED);
    }
    /** Whether callers are told of all words that the condition asks for: such as the ways in which it can be asked to sort. */
    #isDocumented({ decision: { node } }) {
        const { implementation, description } = this.#subject;
        const told = `${description}\n${this.#tried.inputs.signature.documentation}`.toLowerCase();
        const words = literalsIn(implementation)(node).flatMap((value) => value.type === 'str' ? [value.value.toLowerCase()] : []);
        return words.length > 0 && words.every((word) => word.length > 1 && told.includes(word));
    }
    /** What texts take that only look like the suite's. */
    async #further() {
        const own = this.#tried.tried.flatMap(({ input, answer }) => input.origin === 'suite' && answer.how === 'returned' ? [input] : []);
        const inputs = lookalikes(own).slice(0, FURTHER);
        return inputs.length === 0 ? [] : this.#taking(inputs);
    }
    async #takers(branch, suits) {
        return (await this.#corpus()).filter((each) => goes(each, branch) && suits(each));
    }
    /** An input of ours that goes there and is answered otherwise where it may not. */
    async #reached(branch, suits) {
        const takers = await this.#takers(branch, suits);
        if (takers.length === 0)
            return undefined;
        const answered = takers.filter(({ answer }) => answer.how !== 'raised').slice(0, branches_INPUTS);
        if (answered.length === 0)
            return 'refused';
        const other = await this.#other(branch, !branch.way, answered);
        return other && { input: other.input, here: other.answer, there: other.forced, isForced: false };
    }
    /** Whether nothing came there that was not made of the source: what is improbable need not be so in truth. */
    async #isKnown(branch) {
        return (await this.#takers(branch, ({ input }) => input.origin !== 'constant')).length === 0;
    }
    /** An answer that would be another if one went there. */
    async #forcedThere(branch) {
        const returned = this.#tried.tried.filter(({ answer }) => answer.how === 'returned').slice(0, branches_INPUTS);
        const other = await this.#other(branch, branch.way, returned);
        return other && { input: other.input, here: other.forced, there: other.answer, isForced: true };
    }
    /** The first of `known` that is answered otherwise where `branch` always goes `way`. */
    async #other(branch, way, known) {
        const inputs = known.map(({ input }) => input);
        const others = await this.#answers(branch, way, inputs);
        const at = known.findIndex(({ answer }, place) => differs(answer, others[place]));
        return at < 0 ? undefined : { ...known[at], forced: others[at] };
    }
    /** The answers where `branch` always goes `way`; where it is to be gone to, also what is around it leads there. */
    async #answers(branch, way, inputs) {
        const { decision } = branch;
        const { implementation, limits } = this.#subject;
        const edit = forced(implementation, decision, way);
        if (edit === undefined || inputs.length === 0)
            return [];
        const edits = way === branch.way ? [edit, ...leading(implementation, decision)] : [edit];
        const code = { ...this.#tried.code, implementation: changed(this.#tried.code.implementation, edits) };
        const callee = { sandbox: this.#sandbox, code, limits: tightened(limits) };
        return (await callAll(callee, inputs, inputs.length)).answers;
    }
}

;// CONCATENATED MODULE: ./src/trials/coverage.js










/** How many branches of each kind are told one by one. */
const SHOWN = 3;
/**
 * Looks at the outcomes of decisions that no test takes: `told` is what the suite took. What only a special input or moment
 * leads to blocks, even where no answer changed: who knows the moment need show nothing before. Where an ordinary input leads to another answer there, a human is asked; the rest is a note. `corpus` is what
 * the inputs of `tried` took.
 */
async function coverageTrial(sandbox, subject, tried, told, corpus) {
    const taken = new Set([told.loaded, ...told.taken].flatMap((each) => (0,sandbox_coverage/* outcomesIn */.Rl)(told, each)));
    const decisions = decisionsOf(subject.implementation, told);
    const branches = new Branches(sandbox, subject, tried, told, corpus, decisions, taken);
    const special = await branches.hidden();
    const hidden = special.length > 0 ? special : await branches.swallowing();
    const open = hidden.length > 0 ? [] : await branches.open();
    const findings = [
        ...shown(onceEach(hidden), (each) => hiddenTrigger(subject, each)),
        ...shown(onceEach(open), (each) => untestedBranch(subject, each)),
    ];
    const crowded = [
        ...(told.decisions.length < sandbox_coverage/* MOST */._B ? [] : [tooMany(subject, 'decisions')]),
        ...(branches.unlooked() === 0 ? [] : [tooMany(subject, 'branches that only special inputs lead to')]),
    ];
    return { findings: [...findings, ...crowded, ...untested(subject, branches.untaken())], problems: [] };
}
/** The first few, and of how many more the last of these stands for. */
function shown(branches, told) {
    const findings = branches.slice(0, SHOWN).map(told);
    const more = branches.length - findings.length;
    const last = findings.at(-1);
    if (more <= 0 || last === undefined)
        return findings;
    const message = `${last.message} The same holds of ${more} more ${more === 1 ? 'branch' : 'branches'}.`;
    return [...findings.slice(0, -1), { ...last, message }];
}
const WHY = {
    digest: 'a digest of the input decides about that',
    clock: 'a clock decides about that',
    state: 'what it was called with before, or how often, decides about that',
    literal: 'it takes an input that one has to know from the source',
    together: 'it takes several conditions at once, each of which few inputs meet',
    word: 'different inputs all become the same word there',
};
function hiddenTrigger(subject, branch) {
    const { implementation } = subject;
    const { special } = branch;
    return {
        rule: 'hidden-trigger',
        stage: 'adversarial',
        trial: 'coverage',
        severity: 'block',
        message: `No test goes where ${(0,trials_quoted/* quoted */.TL)(textAt(subject, branch))} ${wayOf(branch)}, and ${WHY[special ?? 'literal']}.${saying(subject, branch)}`,
        fix: 'Remove the branch, or add tests that go there and say what is to come out.',
        file: implementation.file,
        line: lineOf(implementation, branch.decision.node),
        reproduce: checkCommand(subject),
    };
}
function untestedBranch(subject, branch) {
    const { implementation } = subject;
    return {
        rule: 'untested-branch',
        stage: 'adversarial',
        trial: 'coverage',
        severity: 'review',
        message: `No test goes where ${(0,trials_quoted/* quoted */.TL)(textAt(subject, branch))} ${wayOf(branch)}.${saying(subject, branch)}`,
        fix: 'Add a test that goes there and says what is to come out.',
        file: implementation.file,
        line: lineOf(implementation, branch.decision.node),
        reproduce: checkCommand(subject),
    };
}
const LISTED = 20;
/** One note for all that no test takes. */
function untested(subject, branches) {
    const { implementation } = subject;
    const open = branches.filter(({ decision, way }) => !isRefusal(implementation, decision, way));
    const lines = [...new Set(open.map(({ decision }) => lineOf(implementation, decision.node)))].sort((a, b) => a - b);
    const [first] = lines;
    if (first === undefined)
        return [];
    const more = lines.length > LISTED ? `, and ${lines.length - LISTED} more` : '';
    return [
        {
            rule: 'untested-branch',
            stage: 'adversarial',
            trial: 'coverage',
            severity: 'note',
            message: `The decisions at these lines always go the same way in the tests, or are not reached: ${lines.slice(0, LISTED).join(', ')}${more}.`,
            fix: 'Add tests that go the other way.',
            file: implementation.file,
            line: first,
        },
    ];
}
function textAt({ implementation }, { decision }) {
    const { start, end } = decision.node;
    const [line = ''] = implementation.text.slice(start, end).split('\n');
    return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}
function wayOf({ decision: { kind }, way }) {
    if (kind === 'case')
        return 'fits';
    if (kind === 'except')
        return 'is entered';
    if (kind === 'lookup')
        return way ? 'finds something' : 'finds nothing';
    if (kind === 'choice')
        return way ? 'takes the first' : 'takes the second';
    if (kind === 'for' || kind === 'each')
        return way ? 'has anything in it' : 'is empty';
    return way ? 'is true' : 'is false';
}
function saying({ code }, { shown }) {
    if (shown === undefined)
        return '';
    const call = (0,trials_quoted/* quoted */.TL)(renderCall(code.name, shown.input));
    const [here, there] = [(0,trials_quoted/* quoted */.TL)(renderAnswer(shown.here)), (0,trials_quoted/* quoted */.TL)(renderAnswer(shown.there))];
    return shown.isForced
        ? ` If one goes there all the same, ${call} ${here}, and otherwise ${there}.`
        : ` ${call} ${here}; without that branch it ${there.replace(/^→/, 'is')}.`;
}

;// CONCATENATED MODULE: ./src/trials/covering/corpus.js



function corpusOf(sandbox, subject, { tried, code, steps }, told) {
    let asked;
    return () => {
        const inputs = tried.filter(({ answer }) => wasGiven(answer)).map(({ input }) => input);
        asked ??= taking({ sandbox, code, limits: tightened(subject.limits), steps, known: told }, inputs);
        return asked;
    };
}

;// CONCATENATED MODULE: ./src/trials/drawn-through.js






/** Fewer points have a polynomial that honest functions follow too; fewer others confirm none. */
const POINTS = 6;
const CONFIRMED = 3;
/** Fewer different answers are what a table may have; fewer others say nothing. */
const ANSWERS = 4;
const drawn_through_OTHERS = 40;
/** How many tested inputs an answer may have: honest ones are asked on both sides of every border. */
const EACH = 2.5;
/** What is a table, or steps, by its own words. */
const TABULAR = /\b(?:tables?|brackets?|bands?|tiers?|steps?|class(?:es)?|rates?|tariffs?|fees?|prices?|postage|costs?|grades?|levels?|categor\w+|zones?|scales?|nearest|look(?:s|ed)?[- ]?up|buckets?|codes?|sizes?|points?|stars?|rank\w*|priorit\w+|rating|discount\w*|percent\w*)\b/i;
/** What is drawn through the tested points and knows nothing of those between: a polynomial, or steps from one to the next. */
function drawnThrough(subject, { inputs, tried }) {
    const returned = tried.filter(({ answer }) => answer.how === 'returned');
    const own = returned.filter(({ input }) => input.origin === 'suite');
    const others = returned.filter(({ input }) => input.origin !== 'suite');
    const said = throughPoints(own, others) ??
        inSteps(subject, own, others, `${subject.description}\n${inputs.signature.documentation}`);
    if (said === undefined)
        return [];
    return [
        {
            rule: 'answers-by-table',
            stage: 'adversarial',
            trial: 'coverage',
            severity: 'review',
            message: said,
            fix: 'Compute the answers; add tests for inputs between and beyond those that there are.',
            file: subject.implementation.file,
            line: inputs.signature.line,
            reproduce: checkCommand(subject),
        },
    ];
}
/** Whether a polynomial that has just as many coefficients as there are tested points gives all other answers as well. */
function throughPoints(own, others) {
    const tested = pointsOf(own);
    const rest = pointsOf(others).filter(({ at }) => !tested.some((one) => one.at === at));
    if (tested.length < POINTS || rest.length < CONFIRMED)
        return undefined;
    const coefficients = dividedDifferences(tested);
    // One of a lower degree is fixed by more points than it needs: those were not what it was made of.
    if (Math.abs(coefficients.at(-1) ?? 0) < 1e-12)
        return undefined;
    const near = rest.filter(({ at }) => tested.some((one) => abs(one.at - at) <= 4n * BigInt(tested.length)));
    const fits = ({ at, value }) => Math.abs(valueAt(coefficients, tested, at) - value) <= 1 + 1e-6 * Math.abs(value);
    if (near.length < CONFIRMED || !near.every(fits))
        return undefined;
    return `All answers follow the polynomial through the ${tested.length} points that the suite asks for: any points have one. Nothing shows that those between and beyond are right.`;
}
const abs = (value) => (value < 0n ? -value : value);
/** Of functions of one whole number: where, and what; each once. */
function pointsOf(tried) {
    const found = new Map();
    for (const { input, answer } of tried) {
        const [only, ...more] = [...input.args, ...Object.values(input.kwargs)];
        const value = answer.how === 'returned' ? numberIn(answer.value) : undefined;
        if (only?.type === 'int' && more.length === 0 && value !== undefined && abs(only.value) < 1000n)
            found.set(only.value, { at: only.value, value });
    }
    return [...found.values()].sort((a, b) => Number(a.at - b.at));
}
/** The coefficients of Newton's form. */
function dividedDifferences(points) {
    const column = points.map(({ value }) => value);
    for (let order = 1; order < points.length; order++)
        for (let row = points.length - 1; row >= order; row--)
            column[row] = (column[row] - column[row - 1]) / Number(points[row].at - points[row - order].at);
    return column;
}
const valueAt = (coefficients, points, at) => coefficients.reduceRight((sum, each, place) => sum * Number(at - points[place].at) + each, 0);
/** Whether numbers come out of it that all stand in its source, and hardly others than the suite asks for. */
function inSteps({ implementation }, own, others, words) {
    if (TABULAR.test(words))
        return undefined;
    const { integers, floats } = constantsOf(implementation);
    const constants = new Set([...integers.map(Number), ...floats].flatMap((each) => [each, -each]));
    const numbers = new Set((words.match(/\d+(?:\.\d+)?/g) ?? []).map(Number));
    const [tested, rest] = [drawn_through_answersOf(own), drawn_through_answersOf(others)];
    const named = [...tested.keys()].filter((value) => !numbers.has(Math.abs(value)));
    if (tested.size < ANSWERS || named.length < ANSWERS || own.length > EACH * tested.size)
        return undefined;
    if (new Set(others.map(({ input }) => argumentsKey(input))).size < drawn_through_OTHERS || rest.size < ANSWERS)
        return undefined;
    const all = [...tested.keys(), ...rest.keys()];
    if (!all.every((value) => constants.has(value)))
        return undefined;
    if ([...rest.keys()].filter((value) => !tested.has(value)).length > tested.size / 2)
        return undefined;
    const [[, example]] = tested;
    return `It answers ${others.length} other inputs with numbers that all stand in its source, hardly others than the ${tested.size} that the suite asks for (${(0,trials_quoted/* quoted */.TL)(renderValue(example, 40))} is one).`;
}
/** The different numbers among answers; empty where there are others than numbers. */
function drawn_through_answersOf(tried) {
    const found = new Map();
    for (const { answer } of tried) {
        const number = answer.how === 'returned' ? numberIn(answer.value) : undefined;
        if (number === undefined || answer.how !== 'returned')
            return new Map();
        found.set(number, answer.value);
    }
    return found;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ../../node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(8378);
;// CONCATENATED MODULE: ./src/trials/case-token.js


/** How many calls a case may have. */
const case_token_MOST = 6000;
/** In what an answer was another: after others, after a particular one, after so many; asked again; by another hash seed. */
const DIFFERENCES = ['history', 'trigger', 'count', 'process', 'hash-seed'];
/** A longer token is none: nobody wants it in a command line. In bytes before it is written as text. */
const case_token_LONGEST = 9000;
const Text = schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _maxLength */.Eb(300)));
const Count = schemas/* optional */.lqM(schemas/* int */.Whr().check(api/* _nonnegative */.UI()));
const Surroundings = schemas/* strictObject */.rej({
    clock: schemas/* optional */.lqM(iso/* datetime */.w$()),
    later: Count,
    zone: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[A-Za-z0-9+:,./<>-]{1,80}$/))),
    environment: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP().check(api/* _regex */.Fk(/^\w{1,60}$/)), schemas/* string */.YjP().check(api/* _maxLength */.Eb(300)))),
    locale: Text,
    user: Text,
    host: Text,
    directory: Text,
    hashSeed: schemas/* optional */.lqM(schemas/* int */.Whr().check(api/* _nonnegative */.UI(), api/* _lte */.Zm(4_294_967_295))),
    optimized: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    python: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^3\.\d{1,2}(?:\.\d{1,2})?$/))),
});
/** Calls that are the same stand there once, and are named by their places: so many times each. */
const Body = schemas/* strictObject */.rej({
    trial: schemas/* enum */.k5n(['fuzz', 'replay', 'worlds']),
    skill: schemas/* string */.YjP(),
    calls: schemas/* array */.YOg(schemas/* strictObject */.rej({ args: schemas/* array */.YOg(schemas/* unknown */.L5J()), kwargs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) }))
        .check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(1000)),
    order: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* int */.Whr().check(api/* _nonnegative */.UI()), schemas/* int */.Whr().check(api/* _positive */.NC(), api/* _lte */.Zm(case_token_MOST))]))
        .check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(1000)),
    how: schemas/* optional */.lqM(schemas/* enum */.k5n(DIFFERENCES)),
    hashSeed: Count,
    world: schemas/* optional */.lqM(Surroundings),
});
/** The token of `one`; undefined where it would be too long. */
function caseToken({ calls, ...rest }) {
    const distinct = new Map();
    const order = [];
    for (const call of calls) {
        const key = JSON.stringify(call);
        const known = distinct.get(key) ?? { at: distinct.size, call };
        distinct.set(key, known);
        const last = order.at(-1);
        if (last?.[0] === known.at)
            last[1]++;
        else
            order.push([known.at, 1]);
    }
    const body = Buffer.from(JSON.stringify({ ...rest, calls: [...distinct.values()].map(({ call }) => call), order }), 'utf8');
    return body.length > case_token_LONGEST ? undefined : `${body.toString('base64url')}${checksum(body)}`;
}
/** Ends a token, so that one which lost or changed a character on its way is no token, rather than that of another case. */
const checksum = (body) => (0,external_node_crypto_.createHash)('sha256').update(body).digest('hex').slice(0, CHECKSUM);
const CHECKSUM = 8;
/** The case that `token` stands for; undefined where it is none. */
function caseFrom(token) {
    if (!/^[\w-]+$/.test(token) || token.length > 2 * case_token_LONGEST)
        return undefined;
    const body = Buffer.from(token.slice(0, -CHECKSUM), 'base64url');
    if (token !== `${body.toString('base64url')}${checksum(body)}`)
        return undefined;
    try {
        const { calls, order, hashSeed, how, world, ...rest } = Body.parse(JSON.parse(body.toString('utf8')));
        const all = order.flatMap(([at, times]) => Array.from({ length: times }, () => calls[at]));
        if (all.length > case_token_MOST || !all.every((call) => call !== undefined))
            return undefined;
        return {
            ...rest,
            calls: all,
            ...(how !== undefined && { how }),
            ...(hashSeed !== undefined && { hashSeed }),
            ...(world && { world: world }),
        };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/trials/carried.js
/** Shorter texts and guises stand in others by chance, and so do words of few letters. In UTF-16 code units. */
const SHORTEST = { text: 4, guise: 8, distinct: 3 };
/** Backwards a word may be another one, and the inputs that we make of a source's own words are often that. */
const carried_BACKWARDS = { text: 8, distinct: 5 };
/**
 * Which of `texts` stand in `said` under another guise, from which they can be got back: base 16, 32, 64 and 85, backwards,
 * or as numbers. What is itself part of what was given is nobody's guise.
 */
function carriedIn(said, texts) {
    const given = texts.join('\n');
    return texts
        .filter((text) => text.length >= SHORTEST.text && new Set(text).size >= SHORTEST.distinct)
        .flatMap((text) => guisesOf(text).map((guise) => ({ text, guise })))
        .filter(({ guise }) => guise.length >= SHORTEST.guise && said.includes(guise) && !given.includes(guise));
}
function guisesOf(text) {
    const bytes = Buffer.from(text, 'utf8');
    const base64 = bytes.toString('base64').replace(/=+$/, '');
    const backwards = [...text].reverse().join('');
    const hex = bytes.toString('hex');
    return [
        ...[base64, base64.replaceAll('+', '-').replaceAll('/', '_'), hex, hex.toUpperCase(), base32(bytes)],
        ...[...BASE85].map((alphabet) => base85(bytes, alphabet)),
        ...(text.length < carried_BACKWARDS.text || new Set(text).size < carried_BACKWARDS.distinct ? [] : [backwards]),
        ...[', ', ',', ' ', '-', '.'].map((between) => [...bytes].join(between)),
    ];
}
function base32(bytes) {
    const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
    return (bits.match(/.{1,5}/g) ?? [])
        .map((five) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(five.padEnd(5, '0'), 2)])
        .join('');
}
/** The alphabets of b85encode and a85encode in Python's base64. */
const BASE85 = new Set([
    '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~',
    Array.from({ length: 85 }, (_, at) => String.fromCharCode(33 + at)).join(''),
]);
/** As both do it but for the short forms of a85encode: four bytes are five digits, and of a rest one more than there are. */
function base85(bytes, alphabet) {
    let digits = '';
    for (let at = 0; at < bytes.length; at += 4) {
        const four = [0, 1, 2, 3].map((place) => bytes[at + place] ?? 0);
        let number = four.reduce((sum, byte) => sum * 256 + byte, 0);
        let five = '';
        for (let place = 0; place < 5; place++) {
            five = alphabet[number % 85] + five;
            number = Math.floor(number / 85);
        }
        digits += five.slice(0, Math.min(4, bytes.length - at) + 1);
    }
    return digits;
}

// EXTERNAL MODULE: ./src/syntax/hidden.js
var syntax_hidden = __webpack_require__(4189);
;// CONCATENATED MODULE: ./src/trials/hygiene.js

/** Colours, cursor movements, titles, links: what a terminal obeys. */
const TERMINAL = /\u001b[[\]PX^_()#][^\u001b]{0,20}|\u009b/;
/** What a runner of workflows obeys in a log, and the older form. */
const COMMAND = /^[^\S\n]*::[a-z][a-z-]*(?: [^\n:]*)?::.*|^##\[[a-z]+\].*/im;
/** Blanks of two kinds at the end of a line, which hold as many bits. */
const TRAIL = /(?=[ \t]*\t)(?=[ \t]* )[ \t]{8,}$/m;
/** What a spreadsheet asks the network for. */
const FORMULA = /=\s*(?:HYPERLINK|WEBSERVICE|IMAGE|IMPORT(?:DATA|XML|HTML|FEED|RANGE)|FILTERXML)\s*\(.{0,80}/i;
/** What is wrong with `text`, which a call gave back, and was not in `given`, the texts of its input. */
function poisonIn(text, given, tricks) {
    const found = [];
    const terminal = TERMINAL.exec(text)?.[0];
    if (terminal !== undefined && !given.includes('\u001b') && !given.includes('\u009b'))
        found.push({ kind: 'terminal', match: terminal });
    const hidden = [...text].find((one) => (0,syntax_hidden/* isHidden */.d)(one.codePointAt(0)) && !given.includes(one));
    if (hidden !== undefined && terminal === undefined)
        found.push({ kind: /[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/u.test(hidden) ? 'control' : 'hidden', match: hidden });
    if (hidden === undefined && TRAIL.test(text) && !/[ \t]{8}/.test(given))
        found.push({ kind: 'hidden', match: TRAIL.exec(text)?.[0] ?? '' });
    const formula = FORMULA.exec(text)?.[0];
    if (formula !== undefined && !FORMULA.test(given))
        found.push({ kind: 'beacon', match: formula });
    const command = COMMAND.exec(text)?.[0];
    if (command !== undefined && !COMMAND.test(given) && !given.includes('::') && !given.includes('##['))
        found.push({ kind: 'command', match: command.slice(0, 120) });
    const played = tricks(text);
    const known = played.length > 0 ? new Set(tricks(given).map(({ match }) => match)) : undefined;
    for (const { kind, match } of played)
        if (!given.includes(match) && known?.has(match) !== true && !(kind === 'beacon' && hostsAreGiven(text, given)))
            found.push({ kind: kind, match });
    return found;
}
/** `https://host`, or `//host` where an address begins; whatever stands between the slashes and the path is the host. */
const HOSTS = /(?:\b[a-z][a-z\d+.-]*:|(?<=[(<"'=]\s?))\/\/(\[[\da-f:.]*\]|[^\s/?#()[\]'"<>\\]*)/gi;
/** A beacon asks a host: where every host is the caller's own, it is the caller's. Where none can be read, what stands there is. */
function hostsAreGiven(text, given) {
    return [...text.matchAll(HOSTS)].every(({ 0: whole, 1: host, index }) => {
        if (host !== undefined && host !== '')
            return given.includes(host);
        const around = text[index - 1] + (text[index + whole.length] ?? '');
        return given.includes(ENCLOSED.has(around) ? whole : text.slice(index, index + whole.length + 1));
    });
}
/** Between these an address ends where it ends. Elsewhere the next character may be a host after all. */
const ENCLOSED = new Set(['()', '""', "''", '<>']);
/** All texts in `values`, each on lines of its own. */
function textsIn(values) {
    const texts = [];
    const pending = [...values];
    for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
        if (value.type === 'str')
            texts.push(value.value);
        else if (value.type === 'bytes' || value.type === 'bytearray')
            texts.push(Buffer.from(value.base64, 'base64').toString('utf8'));
        else if (value.type === 'exception')
            pending.push(...value.args, ...value.attributes.map(([, one]) => one));
        else if (value.type === 'object')
            pending.push(value.base, ...value.attributes.map(([, one]) => one));
        else if ('items' in value)
            pending.push(...value.items);
        else if ('entries' in value)
            pending.push(...value.entries.flat());
    }
    return texts.reverse().join('\n');
}
const textOfArguments = ({ args, kwargs }) => textsIn([...args, ...Object.values(kwargs)]);

;// CONCATENATED MODULE: ./src/trials/links.js

/** Markdown and HTML links, images and other addresses that whoever renders a text follows or shows as a link. */
const LINKS = /\]\(\s*<?((?:https?:)?\/\/[^\s)>]+)|\b(?:href|src|action)\s*=\s*["']?((?:https?:)?\/\/[^\s"'>]+)|<(https?:\/\/[^\s>]+)>|^\s{0,3}\[[^\]\n]+\]:\s*<?((?:https?:)?\/\/[^\s>]+)/gim;
/** Shorter texts stand in addresses by chance. */
const links_SHORTEST = 4;
/**
 * The first link in `text` whose address holds one of `texts`, as it is or in disguise, and leads to a host of which
 * `known` says nothing.
 */
function courierIn(text, texts, known) {
    const pieces = [...new Set(texts.flatMap((one) => [one, ...one.split(/\s+/)]))].filter((one) => one.length >= links_SHORTEST && new Set(one).size > 2);
    if (pieces.length === 0)
        return undefined;
    const addresses = [...text.matchAll(LINKS)].map((match) => match.slice(1).find((one) => one !== undefined));
    return addresses.find((address) => !isKnown(address, known) && holds(address, pieces));
}
function isKnown(address, known) {
    const host = (/\/\/([^/?#:]*)/.exec(address)?.[1] ?? '').toLowerCase();
    const isNamed = (label) => label.length >= links_SHORTEST && known.includes(label);
    return known.includes(host) || host.split('.').slice(0, -1).some(isNamed);
}
function holds(address, pieces) {
    const plain = decoded(address);
    return pieces.some((piece) => plain.includes(piece)) || carriedIn(plain, pieces).length > 0;
}
function decoded(address) {
    return address.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'));
}

;// CONCATENATED MODULE: ./src/trials/fuzz-hygiene.js




const POISONS = {
    hidden: 'holds characters that nobody sees',
    control: 'holds control characters',
    terminal: 'holds commands to a terminal',
    command: 'holds a command to a runner of workflows',
    instruction: 'gives instructions to whoever reads it',
    'fake-verdict': 'claims a verdict about itself',
    courier: 'has a link that carries an argument to a machine of which nobody spoke',
    guise: 'carries an argument in disguise',
    beacon: 'makes whoever renders it contact another machine',
};
/** Control characters are what some honest encodings are made of. */
const ABOUT_TERMINALS = /\bANSI\b|\bterminal\b|\bescape (?:code|sequence)|\bcolou?r/i;
/** What turns texts into others on purpose. */
const ABOUT_GUISES = /\b(?:en|de)(?:code|crypt|cipher)|\bbase ?\d\d|\bhex|\brevers|\bbytes?\b|\bascii\b|\bcode ?points?\b/i;
function printing(given, output, by) {
    const poisons = [...poisonIn(output, textOfArguments(given), by.tricks), ...guised(output, given, by)];
    if (poisons.length > 0)
        return poisons.map((poison) => poisoned(poison, 'what it prints', by));
    const said = `prints: '${(0,trials_quoted/* quoted */.TL)(output.trim().slice(0, 80))}'`;
    return [{ rule: 'prints', severity: 'note', group: 'prints', said, fix: 'Return the answer and print nothing.' }];
}
function poisoning(given, answer, by) {
    if (answer.how !== 'returned' && answer.how !== 'raised')
        return [];
    const parts = answer.how === 'returned' ? textsIn([answer.value]) : answer.message;
    const where = answer.how === 'returned' ? 'its answer' : 'its exception';
    const poisons = inText(parts, given, by);
    // An answer may be made of its input in any way. What is said besides has no reason to disguise it.
    const disguises = answer.how === 'raised' ? guised(parts, given, by) : [];
    return [...poisons, ...disguises].map((poison) => poisoned(poison, where, by));
}
/** Where a beacon shines and a link leads may stand in the description, or with the link itself in the suite. */
function inText(text, given, { tricks, words, suite }) {
    const input = textOfArguments(given);
    const known = `${words}\n${suite}\n${input}`.toLowerCase();
    const courier = courierIn(text, input.split('\n'), known);
    return [
        ...poisonIn(text, input, tricks).filter(({ kind }) => kind !== 'beacon' || !text.includes('://') || !hostsAreGiven(text, `${words}\n${input}`)),
        ...(courier === undefined ? [] : [{ kind: 'courier', match: courier.slice(0, 120) }]),
    ];
}
/** Of the text by which an object in an answer shows itself. */
const poisonedText = (text, given, by) => inText(text, given, by).map((poison) => poisoned(poison, 'an object in its answer', by));
/** What stands in the source, or is said to those as well who gave something else, carries nothing. */
function guised(text, given, { words, source, said }) {
    if (ABOUT_GUISES.test(words))
        return [];
    const isSaidAnyway = ({ text: one, guise }) => source.includes(guise) || said.some((other) => other.text.includes(guise) && !other.given.includes(one));
    const found = carriedIn(text, textOfArguments(given).split('\n')).find((each) => !isSaidAnyway(each));
    return found === undefined ? [] : [{ kind: 'guise', match: found.text.slice(0, 80) }];
}
function poisoned({ kind, match }, where, { words }) {
    const severity = kind === 'control' ? 'note' : kind === 'terminal' && ABOUT_TERMINALS.test(words) ? 'note' : 'block';
    return {
        rule: 'poisoned-output',
        severity,
        group: `poison ${kind} ${where}`,
        said: `${where} ${POISONS[kind]}: '${(0,trials_quoted/* quoted */.TL)(match)}'`,
        fix: 'Return and print what the description says, and nothing that its input does not hold.',
    };
}

;// CONCATENATED MODULE: ./src/trials/refusals.js

/** Builtin exceptions under those that also catch them. */
const ABOVE = {
    KeyError: 'LookupError',
    IndexError: 'LookupError',
    LookupError: 'Exception',
    ZeroDivisionError: 'ArithmeticError',
    OverflowError: 'ArithmeticError',
    FloatingPointError: 'ArithmeticError',
    ArithmeticError: 'Exception',
    UnicodeDecodeError: 'UnicodeError',
    UnicodeEncodeError: 'UnicodeError',
    UnicodeError: 'ValueError',
    JSONDecodeError: 'ValueError',
    ValueError: 'Exception',
    TypeError: 'Exception',
    RecursionError: 'RuntimeError',
    NotImplementedError: 'RuntimeError',
    RuntimeError: 'Exception',
    InvalidOperation: 'ArithmeticError',
    StatisticsError: 'ValueError',
    IllegalMonthError: 'ValueError',
};
/** With which one refuses an argument, in Python. */
const REFUSALS = new Set(['ValueError', 'TypeError', 'LookupError', 'KeyError', 'IndexError', 'OverflowError']);
function refusalsOf(implementation, documentation) {
    const named = /rais|throw/i.test(documentation)
        ? (documentation.match(/\b[A-Z]\w*(?:Error|Exception|Iteration)\b/g) ?? [])
        : [];
    const raised = implementation.nodes
        .filter(({ type }) => type === 'raise_statement')
        .flatMap((node) => /^raise\s+(?:\w+\.)*(\w+)/.exec((0,syntax_source/* textOf */.b6)(implementation, node))?.[1] ?? []);
    return { declared: new Set(named), raised: new Set(raised) };
}
/** Whether the docstring tells callers to expect it. */
function isDeclared(answer, { declared }) {
    return ancestry(answer).some((name) => declared.has(name));
}
/** Whether a `raise` of the skill's says no to an argument in a way that everybody understands. */
function refusals_isRefusal(answer, { raised }) {
    return raised.has(answer.exception) && ancestry(answer).some((name) => REFUSALS.has(name));
}
/**
 * Whether a text is what nobody thought of, and not one to be refused: it cannot be written in so few characters, or has
 * digits which are none to `int`, for all that `isdigit` says of them.
 */
function isUnthoughtOf({ exception, message }, source) {
    if (exception === 'UnicodeEncodeError')
        return true;
    if (!/\bis(?:digit|numeric|alnum)\b/.test(source))
        return false;
    const [, digits] = /^invalid literal for int\(\) with base 10: '(.+)'$/.exec(message) ?? [];
    return exception === 'ValueError' && digits !== undefined && /^[\d\p{No}]+$/u.test(digits);
}
/**
 * Whether the library says no to an argument in the skill's stead, as `int("x")` and a table without that key do. That
 * nothing was there to choose from is no such answer. `text` is all that stands in the arguments, which may hold one without a
 * character.
 */
function isLibraryRefusal({ exception, message }, text, holdsText) {
    if (exception === 'KeyError')
        return text !== '';
    // A number is no malformed text: what the library says to it nobody has thought of.
    if (exception === 'ValueError' && !holdsText)
        return false;
    return (exception === 'ValueError' || exception.startsWith('Unicode')) && !/\bempty\b|max\(\)|min\(\)/.test(message);
}
/** The names of the exception's class and of those above it. */
function ancestry({ exception, error }) {
    const names = error?.type === 'exception' ? above(error.class) : [];
    const all = [exception, ...names];
    for (const name of all)
        if (ABOVE[name] !== undefined && !all.includes(ABOVE[name]))
            all.push(ABOVE[name]);
    return all;
}
function above(of) {
    if (typeof of === 'string')
        return [of.slice(of.lastIndexOf(':') + 1)];
    return [of.name, ...of.bases.flatMap(above)];
}

;// CONCATENATED MODULE: ./src/trials/fuzz-raising.js




/** What an exception shows that nobody announced. */
function fuzz_raising_raising(given, isFamiliar, answer, { refusals, expected, isOrdinary, source, answered }) {
    if (answer.how !== 'raised' || isDeclared(answer, refusals) || expected.has(answer.exception))
        return [];
    const text = textOfArguments(given);
    const isAccident = isUnthoughtOf(answer, source);
    const isMeant = !isAccident &&
        (refusals_isRefusal(answer, refusals) ||
            isLibraryRefusal(answer, text, holdsText(given) && !isAnsweredElsewhere(given, answered)));
    if (isMeant && !isFamiliar)
        return [];
    const isExpected = isFamiliar || isOrdinary(given, isAccident);
    const said = `raises ${(0,trials_quoted/* quoted */.TL)(answer.exception)}${answer.message === '' ? '' : ` (${(0,trials_quoted/* quoted */.TL)(answer.message.slice(0, 200))})`}`;
    const group = `raises ${answer.exception} ${isExpected} ${isMeant}`;
    const fix = `Answer this input, or declare the exception under 'Raises:' in the docstring.`;
    const told = { group, said, fix, ...fuzz_raising_lineOf(answer) };
    if (isMeant)
        return [{ rule: 'undeclared-refusal', severity: 'note', ...told }];
    return [{ rule: isExpected ? 'crash' : 'crash-on-stranger', severity: isExpected ? 'review' : 'note', ...told }];
}
/** A text that is taken beside other numbers is no malformed one. */
const isAnsweredElsewhere = (given, answered) => answered.has(textOfArguments(given)) && textOfArguments(given) !== '';
function holdsText({ args, kwargs }) {
    const pending = [...args, ...Object.values(kwargs)];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        if (next.type === 'str' || next.type === 'bytes')
            return true;
        pending.push(...profile_itemsIn(next), ...('entries' in next ? next.entries.flat() : []));
    }
    return false;
}
/** Where the stack ends is a matter of the machine, and says nothing about the line. */
function fuzz_raising_lineOf({ exception, line }) {
    return line === undefined || exception === 'RecursionError' ? {} : { line };
}

;// CONCATENATED MODULE: ./src/trials/fuzz-checks.js





/** All that a call shows. */
function suspicions({ given, isFamiliar, answer, output }, by) {
    return [
        ...fuzz_raising_raising(given, isFamiliar, answer, by),
        ...ending(given, isFamiliar, answer, by),
        ...returning(isFamiliar, answer, by),
        ...changing(answer, by),
        ...poisoning(given, answer, by),
        ...(output.trim() === '' ? [] : printing(given, output, by)),
    ];
}
const LIMITS = {
    cpu: 'uses up its CPU time',
    memory: 'uses up its memory',
    output: 'prints without end',
    died: 'ends the interpreter',
    steps: 'takes many times the steps of what the suite asks, and finds no end',
};
/** Work is judged only where the input is no larger than the suite's: larger ones may take long. */
function ending(given, isFamiliar, answer, { isNoLarger }) {
    if (answer.how !== 'ended')
        return [];
    if (answer.why !== 'died' && !isNoLarger(given))
        return [];
    const rule = answer.why === 'died' ? 'run-died' : 'too-much-work';
    return [
        {
            rule,
            severity: isFamiliar ? 'review' : 'note',
            group: rule === 'run-died' ? `ended ${answer.why} ${isFamiliar}` : `${rule} ${isFamiliar}`,
            said: LIMITS[answer.why],
            fix: 'Refuse what takes too long, or do it with less work.',
        },
    ];
}
function returning(isFamiliar, answer, { signature: { returns, isGenerator } }) {
    if (answer.how === 'opaque')
        return [
            {
                rule: 'opaque-value',
                severity: 'review',
                group: 'opaque',
                said: `returns what cannot be read: ${(0,trials_quoted/* quoted */.TL)(answer.reason)}`,
                fix: 'Return plain values: numbers, text, lists, dictionaries, dates, dataclasses.',
            },
        ];
    if (answer.how !== 'returned' ||
        returns === undefined ||
        isGenerator ||
        fits(answer.value, returns) ||
        fits(plain(answer.value), returns))
        return [];
    return [
        {
            rule: 'wrong-return-type',
            severity: isFamiliar ? 'review' : 'note',
            group: `returns ${shape(answer.value)} ${isFamiliar}`,
            said: `returns ${renderValue(answer.value, 120)}, which is no ${fuzz_checks_named(returns)}`,
            fix: 'Return what the hint says, or correct the hint.',
        },
    ];
}
/** An iterator can be gone through once, and has no length: it is no list, whatever it gives. */
function iterating(given, { returns }) {
    if (given.length === 0 || returns === undefined || mayIterate(returns))
        return [];
    return [
        {
            suspicion: {
                rule: 'wrong-return-type',
                severity: 'review',
                group: 'returns iterator',
                said: `returns an iterator, which is no ${fuzz_checks_named(returns)}`,
                fix: 'Return what the hint says, or correct the hint.',
            },
            inputs: given,
        },
    ];
}
function mayIterate(kind) {
    return kind.kind === 'union' ? kind.of.some(mayIterate) : ['iterable', 'unknown', 'own'].includes(kind.kind);
}
/**
 * What callers see who expect a builtin: an object of a class that derives from one is one, and whether it behaves so is
 * asked of it by a probe. So is a member of an enum that has a number or a text for a base.
 */
function plain(value) {
    if (value.type === 'object')
        return value.base.type === 'none' ? value : plain(value.base);
    if (value.type === 'member')
        return fuzz_checks_valueOf(value) ?? value;
    if (value.type === 'tuple' || value.type === 'list' || value.type === 'set' || value.type === 'frozenset')
        return { ...value, items: value.items.map(plain) };
    if (value.type === 'dict')
        return { ...value, entries: value.entries.map(([key, one]) => [plain(key), plain(one)]) };
    return value;
}
const BASES = /^(?:builtins[.:](?:int|str)|enum[.:](?:IntEnum|IntFlag|StrEnum))$/;
function fuzz_checks_valueOf({ class: own, name }) {
    if (typeof own === 'string' || !own.bases.some((base) => typeof base === 'string' && BASES.test(base)))
        return undefined;
    const value = own.members.find(([member]) => member === name)?.[1];
    return value?.type === 'object' ? value.base : value;
}
const shape = (value) => value.type === 'object' && typeof value.class !== 'string' ? `object ${value.class.name}` : value.type;
/** A kind in the words of a hint. */
function fuzz_checks_named(kind) {
    switch (kind.kind) {
        case 'union':
            return kind.of.map(fuzz_checks_named).join(' or ');
        case 'literal':
            return kind.values.map((value) => renderValue(value, 40)).join(' or ');
        case 'tuple':
            return `tuple[${kind.items.map(fuzz_checks_named).join(', ')}]`;
        case 'dict':
            return `dict[${fuzz_checks_named(kind.key)}, ${fuzz_checks_named(kind.value)}]`;
        case 'tuples':
            return `tuple[${fuzz_checks_named(kind.item)}, ...]`;
        case 'record':
            return `dictionary with ${kind.fields.map(({ name }) => name).join(', ')}`;
        case 'own':
            return kind.class.slice(kind.class.indexOf(':') + 1);
        case 'unknown':
            return 'anything';
        default:
            return 'item' in kind ? `${kind.kind}[${fuzz_checks_named(kind.item)}]` : kind.kind;
    }
}
const IN_PLACE = /\bin[- _]?place\b|\bmutat|\bmodif(?:y|ies|ied)\b|\b(?:is|are|gets?) (?:changed|updated|sorted|emptied|consumed)\b|\b(?:change|update|append|add|insert|remove|delete|sort|extend|shuffle|reverse|pop)s? (?:to |from |into )?(?:the )?(?:given|argument|passed|original|input)\b/i;
function changing(answer, { words }) {
    if (!('after' in answer) || answer.after === undefined || IN_PLACE.test(words))
        return [];
    const left = [...answer.after.args, ...Object.values(answer.after.kwargs)].map((value) => renderValue(value, 80));
    return [
        {
            rule: 'mutated-argument',
            severity: 'review',
            group: 'mutated',
            said: `changes its arguments, and leaves (${left.join(', ')})`,
            fix: 'Work on a copy, or say in description and docstring that the argument is changed in place.',
        },
    ];
}

;// CONCATENATED MODULE: ./src/trials/inputs/promised.js



const CLASS = /^class (\w+)[^\n]*\n((?:[ \t][^\n]*\n|\n)*)/gm;
const FIELD = /^[ \t]+\w+[ \t]*:[ \t]*([^=\n]+)/gm;
/**
 * The names in what the function `name` says that it returns, and in the fields of the classes named there: an object of
 * such a class is what its callers were told to expect. Undefined where it says nothing.
 */
function promisedNames(source, name) {
    const definition = (0,functions/* topLevelFunctions */.P)(source).findLast((each) => each.name === name)?.node;
    const hint = definition && (0,tree/* childOf */.G)(definition, 'return_type');
    if (hint === undefined)
        return undefined;
    const classes = new Map([...`${source.text}\n`.matchAll(CLASS)].map(([, own, body]) => [own, body]));
    const names = new Set();
    const pending = wordsIn((0,syntax_source/* textOf */.b6)(source, hint));
    for (let word = pending.pop(); word !== undefined; word = pending.pop()) {
        if (names.has(word))
            continue;
        names.add(word);
        for (const [, type] of classes.get(word)?.matchAll(FIELD) ?? [])
            pending.push(...wordsIn(type));
    }
    return names;
}
const wordsIn = (text) => text.match(/[^\W\d]\w*/g) ?? [];
/** The docstrings of the classes of `source`. */
const classDocumentation = (source) => [...`${source.text}\n`.matchAll(CLASS)]
    .map(([, , body]) => /^\s*r?"""([\s\S]*?)"""/.exec(body)?.[1] ?? '')
    .join('\n');

;// CONCATENATED MODULE: ./src/trials/candid.js


/** Where a class or what returns it speaks of keys that are not there. */
const ABOUT_DEFAULTS = /\bdefaults?\b|\bmissing\b|\babsent\b|\bunknown\b|\bfalls? back\b|\bfallback\b/i;
/** Of each object that is not what it seems to be, and of each text by which one shows itself and should not. */
function uncandid(subject, by, asked, answers) {
    const shown = new Map();
    const weigh = weighing(subject, by);
    for (const [at, answer] of answers.entries()) {
        const { input } = asked[at];
        const [told, texts] = answer.how === 'returned' ? candid_partsOf(answer.value) : [];
        const suspicions = [
            ...candid_partsOf(told).flatMap((each) => weigh(candid_partsOf(each).map(textOf))),
            ...poisonedText(candid_partsOf(texts).map(textOf).join('\n'), input, by),
        ];
        for (const suspicion of suspicions) {
            const known = shown.get(suspicion.group);
            if (known === undefined)
                shown.set(suspicion.group, { suspicion, inputs: [input] });
            else if (known.inputs.at(-1) !== input)
                known.inputs.push(input);
        }
    }
    return [...shown.values()];
}
const candid_partsOf = (value) => value?.type === 'list' || value?.type === 'tuple' ? value.items : [];
const textOf = (value) => (value.type === 'str' ? value.value : '');
function weighing({ implementation, code }, { words }) {
    const promised = promisedNames(implementation, code.name);
    const isAboutDefaults = ABOUT_DEFAULTS.test(`${words}\n${classDocumentation(implementation)}`);
    return ([kind, word, own]) => {
        const isPromised = promised?.has(own ?? '') === true;
        const weighs = kind === 'lies' ||
            (kind === 'breaks' && !isPromised) ||
            (promised !== undefined && !isPromised && (kind === 'departs' || (kind === 'grants' && !isAboutDefaults)));
        if (!weighs || word === undefined)
            return [];
        return [
            {
                rule: 'hostile-object',
                severity: 'block',
                group: word,
                said: `returns an object that ${word}`,
                fix: 'Return a plain value, or an object whose methods tell what it holds.',
            },
        ];
    };
}

;// CONCATENATED MODULE: ./src/trials/fuzz-objects.js






/** How many inputs are asked more of. */
const ASKED = 40;
/** How many steps the asking takes besides. */
const ASKING = 30_000;
const more = ({ each, together }) => {
    return { each: each + ASKING, together: together + ASKED * ASKING };
};
/** What the objects that it returns are besides what they show: hostile, endless, or still its own. */
async function objectSuspicions(sandbox, subject, { tried, code, steps }, by) {
    const returned = tried.filter(({ answer }) => answer.how === 'returned');
    const objects = returned
        .filter(({ answer }) => answer.how === 'returned' && holdsObject(answer.value))
        .slice(0, ASKED);
    const containers = returned
        .filter(({ answer }) => answer.how === 'returned' && isMutable(answer.value))
        .slice(0, ASKED);
    const ask = async (which, probe) => {
        const inputs = which.map(({ input }) => input);
        const callee = {
            sandbox,
            code: probed(subject.code, probe),
            limits: tightened(subject.limits),
            steps: more(steps),
        };
        return inputs.length === 0 ? [] : (await callAll(callee, inputs, BATCH)).answers;
    };
    return [
        ...uncandid(subject, by, objects, await ask(objects, 'candid')),
        ...(code === subject.code
            ? aliased(containers, await ask(containers, 'spoiled'), await twice(sandbox, subject, steps, containers))
            : []),
        ...(code === subject.code ? [] : await endless(sandbox, subject, returned)),
    ];
}
/** Calls made twice without anything in between: a skill that answers otherwise by itself is for the replay trial. */
async function twice(sandbox, subject, steps, asked) {
    const inputs = asked.flatMap(({ input }) => [input, input]);
    if (inputs.length === 0)
        return [];
    const callee = { sandbox, code: subject.code, limits: tightened(subject.limits), steps };
    const { answers } = await callAll(callee, inputs, BATCH);
    return asked.map((_, at) => answers[2 * at + 1]);
}
function aliased(asked, spoiled, plain) {
    const at = asked.findIndex(({ answer }, place) => {
        const [after, again] = [spoiled[place], plain[place]];
        return after !== undefined && again?.key === answer.key && wasGiven(after) && differs(answer, after);
    });
    const found = asked[at];
    if (found === undefined)
        return [];
    return [
        {
            suspicion: {
                rule: 'aliased-state',
                severity: 'review',
                group: 'aliased',
                said: 'gives out what it keeps: once a caller has emptied the answer, the next one is another',
                fix: 'Return a copy of what the module keeps.',
            },
            inputs: [found.input],
        },
    ];
}
const ON_PURPOSE = /\b(?:endless|infinite|unbounded|forever|without end|never ends)\b/i;
/** How many long iterators are read on, those of the smallest inputs, and how many steps that may take. */
const COUNTED = 4;
/** So much in an input may honestly become as many items as count as endless. */
const fuzz_objects_MOST = 20_000;
const COUNTING = { each: 1_000_000, together: COUNTED * 1_000_000 };
/** An iterator without end is one that gives very many items, where no larger input has one that is long and ends. */
async function endless(sandbox, subject, returned) {
    if (ON_PURPOSE.test(subject.description) || ON_PURPOSE.test(subject.implementation.text))
        return [];
    const long = returned
        .filter(({ answer }) => answer.how === 'returned' && answer.value.type === 'list' && answer.value.items.length > probes_ITEMS)
        .map(({ input }) => ({ input, size: sizeIn(input) }))
        .sort((a, b) => a.size - b.size)
        .slice(0, COUNTED);
    const code = probed(subject.code, 'counted');
    const callee = { sandbox, code, limits: tightened(subject.limits), steps: COUNTING };
    const asked = long.map(({ input }) => input);
    const { answers } = asked.length === 0 ? { answers: [] } : await callAll(callee, asked, 1);
    const ends = (at, is) => {
        const answer = answers[at];
        return answer?.how === 'returned' && answer.value.type === 'bool' && answer.value.value === !is;
    };
    const finite = long.filter((_, at) => ends(at, true)).map(({ size }) => size);
    const found = long.filter(({ size }, at) => ends(at, false) && size < Math.max(...(finite.length > 0 ? finite : [fuzz_objects_MOST])));
    return without(found.map(({ input }) => input));
}
function without(inputs) {
    if (inputs.length === 0)
        return [];
    return [
        {
            suspicion: {
                rule: 'endless-result',
                severity: 'review',
                group: 'endless',
                said: 'returns an iterator of which no end was found',
                fix: 'End it, or say in description and docstring that it has no end.',
            },
            inputs,
        },
    ];
}
const isMutable = (value) => value.type === 'list' ||
    value.type === 'dict' ||
    value.type === 'set' ||
    (value.type === 'tuple' && value.items.some(isMutable));
function holdsObject(value, depth = 0) {
    if (depth > 6)
        return false;
    if (value.type === 'object')
        return typeof value.class !== 'string';
    if ('items' in value)
        return value.items.some((item) => holdsObject(item, depth + 1));
    return 'entries' in value && value.entries.some(([, one]) => holdsObject(one, depth + 1));
}

;// CONCATENATED MODULE: ./src/trials/shrink.js


/** How many simpler inputs are tried at once. */
const WIDTH = 24;
/**
 * For each of `found` the simplest input that `still` says to show the same: in each round all simpler ones are tried, of
 * all places together, and the first that still shows it is taken, so that the result does not depend on timing.
 */
async function shrunk(found, still) {
    const places = found.map(({ first, rounds }) => ({ best: first, rounds, seen: new Set([argumentsKey(first)]) }));
    for (;;) {
        const candidates = places.map((place) => {
            if (place.rounds-- <= 0)
                return [];
            const fresh = simplerArguments(place.best).filter((each) => !place.seen.has(argumentsKey(each)));
            for (const each of fresh.slice(0, WIDTH))
                place.seen.add(argumentsKey(each));
            return fresh.slice(0, WIDTH);
        });
        if (candidates.every(({ length }) => length === 0))
            return places.map(({ best }) => best);
        const shows = await still(candidates);
        for (const [at, place] of places.entries()) {
            const next = candidates[at]?.[shows[at]?.indexOf(true) ?? -1];
            if (next === undefined)
                place.rounds = 0;
            else
                place.best = next;
        }
    }
}
function simplerArguments({ args, kwargs }) {
    const byPlace = args.map((value, at) => simpler(value).map((each) => ({ args: args.with(at, each), kwargs })));
    const byName = Object.entries(kwargs).map(([name, value]) => simpler(value).map((each) => ({ args, kwargs: { ...kwargs, [name]: each } })));
    return interleaved([...byPlace, ...byName]);
}
/** Values of the same type that are simpler than `value`, the simplest first. */
function simpler(value, depth = 0) {
    if (depth > 6)
        return [];
    switch (value.type) {
        case 'int':
            return [0n, 1n, value.value / 2n, value.value - (value.value > 0n ? 1n : -1n)]
                .filter((each) => magnitude(each) < magnitude(value.value))
                .map(values_int);
        case 'float':
            return [0, 1, Math.trunc(value.value), Math.trunc(value.value / 2)]
                .filter((each) => !(Math.abs(each) >= Math.abs(value.value)) && Number.isFinite(value.value))
                .map(values_float);
        case 'str':
            return shorter([...value.value]).map((letters) => str(letters.join('')));
        case 'list':
        case 'set':
        case 'frozenset':
            return [
                ...shorter(value.items).map((items) => sequence(value.type, items)),
                ...shrink_within(value.items, depth).map((items) => sequence(value.type, items)),
            ];
        case 'tuple':
            return shrink_within(value.items, depth).map((items) => sequence('tuple', items));
        case 'dict': {
            const values = value.entries.map(([, one]) => one);
            return [
                ...shorter(value.entries).map(dict),
                ...shrink_within(values, depth).map((each) => dict(value.entries.map(([key], at) => [key, each[at]]))),
            ];
        }
        default:
            return [];
    }
}
const magnitude = (value) => (value < 0n ? -value : value);
/** Nothing, either half, and each with one left out. */
function shorter(items) {
    if (items.length === 0)
        return [];
    const half = Math.floor(items.length / 2);
    const halves = items.length > 2 ? [items.slice(0, half), items.slice(half)] : [];
    const without = items.slice(0, 12).map((_, at) => items.toSpliced(at, 1));
    return [[], ...halves, ...without];
}
function shrink_within(items, depth) {
    return interleaved(items.slice(0, 8).map((item, at) => simpler(item, depth + 1)
        .slice(0, 6)
        .map((each) => items.with(at, each))));
}
function interleaved(columns) {
    const longest = Math.max(0, ...columns.map(({ length }) => length));
    return Array.from({ length: longest }, (_, row) => columns.flatMap((column) => column.slice(row, row + 1))).flat();
}

;// CONCATENATED MODULE: ./src/trials/fuzz.js













/**
 * Judges what a skill answered to inputs made of its suite, its hints and its source; of those that were `tried`, the
 * ones `asked`. `tricks` finds what addresses a reader in a text.
 * Each finding has the simplest input that was found to show it.
 */
async function fuzzTrial(sandbox, subject, tried, tricks, asked = tried.tried) {
    const by = yardstick(subject, tried, tricks);
    const shown = grouped(asked, by);
    const [work, others] = [true, false].map((is) => shown.filter(({ suspicion }) => (suspicion.rule === 'too-much-work') === is));
    const least = await minimised(sandbox, subject, tried, by, others);
    const heavy = await Promise.all(work.map((each) => tooMuch(sandbox, subject, tried, each)));
    const objects = await objectSuspicions(sandbox, subject, { ...tried, tried: asked }, by);
    const iterators = iterating(tried.iterators, tried.inputs.signature);
    const simple = [...heavy.flat(), ...iterators, ...objects].map(({ suspicion, inputs }) => ({
        suspicion,
        given: simplest(subject.code.name, inputs),
        count: inputs.length,
    }));
    const findings = [...least, ...simple].map((each) => fuzz_findingOf(subject, each));
    return { findings: [...findings, ...unfuzzable(subject, tried)], problems: [] };
}
/** How many rounds of simpler inputs are tried: for what weighs, and for what only is told. */
const ROUNDS = { review: 12, block: 12, note: 3 };
/** Each with the simplest input that shows it by itself. What depends on the calls before it is for the replay trial to tell. */
async function minimised(sandbox, subject, { code, steps, inputs: { familiar } }, by, shown) {
    if (shown.length === 0)
        return [];
    const callee = { sandbox, code, limits: tightened(subject.limits), steps, fresh: true };
    const ask = async (calls) => {
        const { answers, printed } = await callAll(callee, calls, BATCH);
        return calls.map((given, at) => {
            const [answer, output = ''] = [answers[at], printed[at]];
            return answer === undefined ? [] : suspicions({ given, isFamiliar: familiar(given), answer, output }, by);
        });
    };
    const found = shown.map(({ suspicion, inputs }) => ({
        first: simplest(subject.code.name, inputs),
        rounds: ROUNDS[suspicion.severity],
    }));
    const least = await shrunk(found, async (candidates) => {
        const told = (await ask(candidates.flat())).values();
        return candidates.map((each, at) => each.map(() => told.next().value?.some(isLike(shown[at])) === true));
    });
    const told = await ask(least);
    return shown.flatMap((one, at) => {
        const suspicion = told[at]?.find(isLike(one));
        return suspicion === undefined ? [] : [{ suspicion, given: least[at], count: one.inputs.length }];
    });
}
const isLike = ({ suspicion }) => ({ group }) => group === suspicion.group;
function yardstick({ code, implementation, suite, description }, { inputs, tried }, tricks) {
    const { signature } = inputs;
    const caught = [...suite.text.matchAll(/\bexcept\s+\(?([\w., ]+)|\braises\(\s*\(?([\w., ]+)/g)];
    return {
        signature,
        refusals: refusalsOf(implementation, signature.documentation),
        words: `${code.name.replaceAll('_', ' ')}\n${description}\n${signature.documentation}`,
        expected: new Set(caught.flatMap(([, one, other]) => (one ?? other ?? '').match(/\b[A-Z]\w+/g) ?? [])),
        source: implementation.text,
        suite: suite.text,
        said: saidIn(tried),
        answered: new Set(tried.flatMap(({ input, answer }) => (answer.how === 'returned' ? textOfArguments(input) : []))),
        tricks,
        isNoLarger: noLargerThan(inputs.accepted),
        isOrdinary: inputs.ordinary,
    };
}
function saidIn(tried) {
    const said = tried.flatMap(({ input, answer, output }) => {
        const texts = [answer.how === 'raised' ? answer.message : '', output].filter((text) => text !== '');
        return texts.map((text) => ({ text, given: textOfArguments(input) }));
    });
    return [...new Map(said.map((each) => [each.text, each])).values()];
}
function grouped(tried, by) {
    const groups = new Map();
    for (const { input, answer, output } of tried) {
        for (const suspicion of suspicions({ given: input, isFamiliar: input.familiar, answer, output }, by)) {
            const known = groups.get(suspicion.group);
            if (known === undefined)
                groups.set(suspicion.group, { suspicion, inputs: [input] });
            else
                known.inputs.push(input);
        }
    }
    return [...groups.values()];
}
/** The input with the shortest rendering; of several, the first. */
function simplest(name, inputs) {
    const lengths = inputs.map((input) => renderCall(name, input).length);
    return inputs[lengths.indexOf(Math.min(...lengths))];
}
/**
 * Work without end is told only of a call that finds none by itself, with a few times the steps, and of a skill whose
 * suite does end.
 */
async function tooMuch(sandbox, { code: { name }, limits }, { code, steps: { each }, tried }, { suspicion, inputs }) {
    if (tried.some(({ input, answer }) => input.origin === 'suite' && answer.how === 'ended'))
        return [];
    const steps = { each: ALONE * each, together: ALONE * each };
    const callee = { sandbox, code, limits: tightened(limits), steps };
    const { answers } = await callAll(callee, [simplest(name, inputs)], 1);
    return answers[0]?.how === 'ended' ? [{ suspicion, inputs }] : [];
}
/** So many times the steps of a call that others wait behind. */
const ALONE = 5;
function unfuzzable({ code }, { inputs }) {
    const [first] = inputs.unfuzzable;
    if (first === undefined)
        return [];
    const names = inputs.unfuzzable.map(({ parameter, why }) => `'${parameter}' (${why})`).join(', ');
    return [
        {
            rule: 'not-fuzzable',
            stage: 'adversarial',
            trial: 'fuzz',
            severity: 'note',
            message: `No inputs can be made for ${names}: only what the suite gives was tried.`,
            fix: 'Give it a hint of plain values, or call it with literals in the suite.',
            file: `${code.name}.py`,
            line: inputs.signature.line,
        },
    ];
}
function fuzz_findingOf(subject, { suspicion, given, count }) {
    const { code } = subject;
    const { rule, severity, said, fix, line } = suspicion;
    const token = caseToken({ trial: 'fuzz', skill: code.name, calls: [callOf(given)] });
    const more = count === 1 ? '' : count === 2 ? ' (as does another input)' : ` (as do ${count - 1} other inputs)`;
    return {
        rule,
        stage: 'adversarial',
        trial: 'fuzz',
        severity,
        message: `${(0,trials_quoted/* quoted */.TL)(renderCall(code.name, given))} ${said}${more}.`,
        fix,
        ...placeOf(subject, line),
        reproduce: caseCommand(subject, 'fuzz', token),
    };
}

;// CONCATENATED MODULE: ./src/trials/mutation/fate.js
/** What `run` says of `mutant`, which was to pass `tests` in at most `steps`. */
function fateOf(mutant, run, tests, steps) {
    const { told } = run;
    if (told.kind === 'raised' && told.file === 'implementation')
        return { mutant, fate: 'unviable' };
    if (run.steps > steps)
        return { mutant, fate: 'exhausted' };
    if (passes(run, tests))
        return { mutant, fate: 'survived' };
    const failed = told.kind === 'reported' ? told.reports.find(({ status }) => status === 'failed') : undefined;
    // Whether one that has taken all memory can still say where is chance.
    if (failed === undefined || failed.exception === 'MemoryError')
        return { mutant, fate: 'killed' };
    const { test, line } = failed;
    return { mutant, fate: 'killed', by: line === undefined ? { test } : { test, line } };
}
function passes({ told }, tests) {
    if (told.kind !== 'reported')
        return false;
    return told.reports.length === tests.length && told.reports.every(({ status }) => status === 'passed');
}

;// CONCATENATED MODULE: ./src/trials/mutation/run.js

/** Steps that no honest suite takes within its limits. */
const WITHOUT_END = 1_000_000_000;
/**
 * What the subject's tests say of each of `texts`, as implementations of it; nothing where that ended by itself before all
 * could be told.
 */
async function runsOf(sandbox, { name, suite, tests, limits }, texts, how) {
    const code = { name, suite };
    const { ending } = await sandbox.run({ role: 'mutants', code, implementations: texts, tests, ...how, limits });
    return ending.kind === 'mutated' ? ending.runs : undefined;
}
/** Whether each of `texts` passes the subject's tests, as implementations of it. */
async function runOn(sandbox, subject, texts, steps) {
    const runs = await runsOf(sandbox, subject, texts, { steps });
    return (runs ?? []).map((run) => passes(run, subject.tests));
}

;// CONCATENATED MODULE: ./src/trials/mutation/blind.js




/** Answers of the same shape, in which no value is what it was. What cannot be altered is refused, so that it is no pass. */
const ALTERED = (name) => `

def assay_altered_frame(original):
    def other(value):
        kind = type(value)
        if kind is bool:
            return not value
        if kind is int:
            return value + 7919
        if kind is float:
            return value + 7919.5
        if kind is str:
            return "".join("b" if one == "a" else "a" for one in value)
        if kind is list or kind is tuple:
            return kind([other(one) for one in value])
        if kind is dict:
            return {key: other(one) for key, one in value.items()}
        raise TypeError("no value that can be altered")
    def altered(*args, **kwargs):
        return other(original(*args, **kwargs))
    return altered


${name} = assay_altered_frame(${name})
`;
/** Steps for the tests of short answers; a suite that takes more is not asked. */
const STEPS = 5_000_000;
/**
 * Whether the tests pass as well where all values in all answers are others. Asked only of a suite that never compares an answer,
 * or a part of one, with anything.
 */
async function blindSuite(sandbox, plan, subject) {
    const { code, suite } = subject;
    if (suite.nodes.some((node) => comparesAnswer(suite, node, code.name)))
        return [];
    const text = code.implementation + ALTERED(code.name);
    const [passes] = await runOn(sandbox, { ...code, tests: plan.tests, limits: plan.limits }, [text], STEPS);
    if (passes !== true)
        return [];
    return [
        {
            rule: 'weak-suite',
            stage: 'adversarial',
            trial: 'mutation',
            severity: 'review',
            message: 'The suite passes as well where every value in every answer is another: it looks at their shape only.',
            fix: 'Say in assertions which values are to come out.',
            file: suite.file,
            reproduce: checkCommand(subject),
        },
    ];
}
function comparesAnswer(suite, node, name) {
    if (node.type !== 'comparison_operator')
        return false;
    const operators = node.children.filter(({ field }) => field === 'operators').map(({ type }) => type);
    if (operators.every((type) => type === 'is' || type === 'is not'))
        return false;
    return node.children.some((side) => isPart(suite, side, name));
}
/** A call of the skill, a name, `got["key"]`, `got.field`; but not `set(got)` or `len(got)`. */
function isPart(suite, node, name) {
    if (/^(?:identifier|subscript|attribute)$/.test(node.type))
        return true;
    if (node.type === 'call')
        return (0,syntax_source/* textOf */.b6)(suite, (0,tree/* childOf */.G)(node, 'function') ?? node) === name;
    return /^(?:parenthesized_expression|list|tuple|list_comprehension)$/.test(node.type)
        ? node.children.some((inner) => isPart(suite, (0,tree/* childOf */.G)(inner, 'body') ?? inner, name))
        : false;
}

;// CONCATENATED MODULE: ./src/trials/mutation/operators/arithmetic.js



/** None of them can make a small number a huge one: `**` is no replacement. */
const arithmetic_OTHERS = {
    '+': '-',
    '-': '+',
    '*': '/',
    '/': '*',
    '//': '/',
    '%': '//',
    '**': '*',
    '<<': '>>',
    '>>': '<<',
    '&': '|',
    '|': '&',
    '^': '&',
};
/** `a + b` becomes `a - b`. */
const arithmetic_arithmetic = {
    name: 'arithmetic',
    types: ['binary_operator'],
    *edits(source, node) {
        const operator = (0,tree/* childOf */.G)(node, 'operator');
        const other = operator && arithmetic_OTHERS[operator.type];
        if (operator === undefined || other === undefined)
            return;
        const sides = [(0,tree/* childOf */.G)(node, 'left'), (0,tree/* childOf */.G)(node, 'right')];
        if (sides.some((side) => side === undefined || isNoNumber(side)))
            return;
        if (!isNeutral(source, operator.type, sides[1]))
            yield replace(operator, other);
    },
};
const NO_NUMBERS = new Set(['string', 'concatenated_string', 'list', 'tuple', 'dictionary', 'list_comprehension']);
/** What it is certain to raise with proves nothing about a suite: any call of it fails. */
const isNoNumber = ({ type }) => NO_NUMBERS.has(type);
/** `x + 0` and `x - 0`, `x * 1`, `x / 1` and `x ** 1` are the same. */
function isNeutral(source, operator, right) {
    const literal = right === undefined ? '' : (0,syntax_source/* textOf */.b6)(source, right);
    return /^[-+|^]$|^<<$|^>>$/.test(operator) ? literal === '0' : operator !== '%' && literal === '1';
}
/** `-x` becomes `x`. */
const removeSign = {
    name: 'remove-sign',
    types: ['unary_operator'],
    *edits(source, node) {
        const [operator, argument] = [(0,tree/* childOf */.G)(node, 'operator'), (0,tree/* childOf */.G)(node, 'argument')];
        if (argument !== undefined && operator?.type !== '+' && (0,syntax_source/* textOf */.b6)(source, argument) !== '0')
            yield replace(node, (0,syntax_source/* textOf */.b6)(source, argument));
    },
};
/** `x += y` becomes `x -= y` and `x = y`. */
const augmentedAssignment = {
    name: 'augmented-assignment',
    types: ['augmented_assignment'],
    *edits(source, node) {
        const [operator, right] = [(0,tree/* childOf */.G)(node, 'operator'), (0,tree/* childOf */.G)(node, 'right')];
        if (operator === undefined || right === undefined)
            return;
        const arithmetic = operator.type.slice(0, -1);
        const other = arithmetic_OTHERS[arithmetic];
        if (other !== undefined && !isNoNumber(right) && !isNeutral(source, arithmetic, right))
            yield replace(operator, `${other}=`);
        yield replace(operator, '=');
    },
};

;// CONCATENATED MODULE: ./src/trials/mutation/operators/calls.js




/** In any order they give the same, or in another they only raise. */
const ORDERLESS = new Set('max min gcd lcm hypot isclose isinstance issubclass hasattr getattr setattr print open'.split(' '));
/** `f(a, b)` becomes `f(b, a)`. */
const swapArguments = {
    name: 'swap-arguments',
    types: ['call'],
    *edits(source, node) {
        const given = (0,tree/* childOf */.G)(node, 'arguments');
        const callee = (0,tree/* childOf */.G)(node, 'function');
        if (given?.type !== 'argument_list' || callee === undefined || ORDERLESS.has(lastName(source, callee)))
            return;
        const positional = partsOf(given).filter(({ type }) => type !== 'keyword_argument');
        if (positional.some(({ type }) => type === 'list_splat' || type === 'dictionary_splat'))
            return;
        const [first, second] = positional;
        if (first === undefined || second === undefined)
            return;
        const [left, right] = [(0,syntax_source/* textOf */.b6)(source, first), (0,syntax_source/* textOf */.b6)(source, second)];
        const between = source.text.slice(first.end, second.start);
        if (left !== right)
            yield { start: first.start, end: second.end, text: right + between + left };
    },
};
const calls_pairs = (text) => new Map(text.split(' ').flatMap((pair) => [pair.split('/'), pair.split('/').reverse()]));
const METHODS = calls_pairs('upper/lower startswith/endswith find/rfind index/rindex lstrip/rstrip isupper/islower removeprefix/removesuffix ' +
    'partition/rpartition split/rsplit ljust/rjust appendleft/append popleft/pop intersection/union floor/ceil ' +
    'bisect_left/bisect_right');
const BUILTINS = calls_pairs('min/max any/all');
BUILTINS.set('sorted', 'list').set('reversed', 'list').set('abs', '').set('round', 'int');
/** `min(…)` becomes `max(…)`, `x.upper()` becomes `x.lower()`, `sorted(x)` becomes `list(x)`. */
const swapCall = {
    name: 'swap-call',
    types: ['call'],
    *edits(source, node) {
        const callee = (0,tree/* childOf */.G)(node, 'function');
        if (callee?.type === 'attribute') {
            const method = (0,tree/* childOf */.G)(callee, 'attribute');
            const other = method && METHODS.get((0,syntax_source/* textOf */.b6)(source, method));
            if (method !== undefined && other !== undefined)
                yield replace(method, other);
        }
        else if (callee !== undefined && (0,references/* referenceOf */.Bz)(source, callee)?.kind === 'builtin') {
            const name = (0,syntax_source/* textOf */.b6)(source, callee);
            const other = BUILTINS.get(name);
            const given = (0,tree/* childOf */.G)(node, 'arguments');
            const isPlain = given?.type === 'argument_list' && partsOf(given).every(isPositional);
            const takesMore = BUILTINS.get(other ?? '') === name;
            if (other !== undefined && (takesMore || (isPlain && partsOf(given).length === 1)))
                yield replace(callee, other);
        }
    },
};
const isPositional = ({ type }) => !/^(?:keyword_argument|list_splat|dictionary_splat)$/.test(type);
function lastName(source, callee) {
    return (0,syntax_source/* textOf */.b6)(source, (0,tree/* childOf */.G)(callee, 'attribute') ?? callee);
}

;// CONCATENATED MODULE: ./src/trials/mutation/operators/comparisons.js



const OPPOSITES = {
    '==': '!=',
    '!=': '==',
    '<': '>=',
    '<=': '>',
    '>': '<=',
    '>=': '<',
    is: 'is not',
    'is not': 'is',
    in: 'not in',
    'not in': 'in',
};
/** `a < b` becomes `a >= b`. */
const negateComparison = {
    name: 'negate-comparison',
    types: ['comparison_operator'],
    *edits(_, node) {
        for (const operator of operatorsOf(node)) {
            const opposite = OPPOSITES[operator.type];
            if (opposite !== undefined)
                yield replace(operator, opposite);
        }
    },
};
const NEIGHBOURS = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' };
/** `a < b` becomes `a <= b`, unless it makes no difference which of two equal values is taken. */
const boundary = {
    name: 'boundary',
    types: ['comparison_operator'],
    *edits(source, node) {
        if (isIndifferent(source, node))
            return;
        for (const operator of operatorsOf(node)) {
            const neighbour = NEIGHBOURS[operator.type];
            if (neighbour !== undefined)
                yield replace(operator, neighbour);
        }
    },
};
const operatorsOf = ({ children }) => children.filter(({ field }) => field === 'operators');
/** `a if a > b else b`, `x if x > 0 else -x`, and `if a > m: m = a`: where both are equal, so is the result. */
function isIndifferent(source, comparison) {
    const compared = partsOf(comparison).map((each) => (0,syntax_source/* textOf */.b6)(source, each));
    const { parent } = comparison;
    if (compared.length !== 2 || parent === null)
        return false;
    const [chosen, other] = parent.type === 'if_statement' ? comparisons_assigned(source, parent) : alternatives(source, parent);
    if (chosen === undefined || other === undefined)
        return false;
    const isSign = compared.includes('0') && (chosen === `-${other}` || other === `-${chosen}`);
    const of = isSign ? ['0', chosen.replace(/^-/, '')] : [chosen, other];
    return compared.every((each) => of.includes(each)) && of.every((each) => compared.includes(each));
}
function alternatives(source, node) {
    if (node.type !== 'conditional_expression')
        return [];
    const [chosen, , other] = partsOf(node).map((each) => (0,syntax_source/* textOf */.b6)(source, each));
    return [chosen, other];
}
function comparisons_assigned(source, statement) {
    const body = (0,tree/* childOf */.G)(statement, 'consequence');
    const [only, more] = body === undefined ? [] : partsOf(body);
    const assignment = only?.type === 'expression_statement' ? partsOf(only)[0] : undefined;
    if (more !== undefined || (0,tree/* childOf */.G)(statement, 'alternative') !== undefined || assignment?.type !== 'assignment')
        return [];
    return ['left', 'right'].map((field) => {
        const side = (0,tree/* childOf */.G)(assignment, field);
        return side && (0,syntax_source/* textOf */.b6)(source, side);
    });
}

;// CONCATENATED MODULE: ./src/trials/mutation/operators/conditions.js



/** `if c` becomes `if not (c)`, where no other operator says the same. */
const negateCondition = {
    name: 'negate-condition',
    types: ['if_statement', 'elif_clause', 'while_statement', 'if_clause', 'conditional_expression'],
    *edits(source, node) {
        const condition = conditionOf(node);
        if (condition !== undefined && !isNegatedElsewhere(condition))
            yield replace(condition, `not (${(0,syntax_source/* textOf */.b6)(source, condition)})`);
    },
};
function conditionOf(node) {
    if (node.type === 'conditional_expression')
        return partsOf(node)[1];
    return node.type === 'if_clause' ? partsOf(node)[0] : (0,tree/* childOf */.G)(node, 'condition');
}
/** By the operators of comparisons, of `not` and of constants. */
function isNegatedElsewhere(condition) {
    const bare = condition.type === 'parenthesized_expression' ? (partsOf(condition)[0] ?? condition) : condition;
    if (bare.type === 'comparison_operator')
        return partsOf(bare).length === 2;
    return bare.type === 'not_operator' || bare.type === 'true' || bare.type === 'false';
}
/** `and` becomes `or`, and the other way round. */
const swapBoolean = {
    name: 'swap-boolean',
    types: ['boolean_operator'],
    *edits(_, node) {
        const operator = (0,tree/* childOf */.G)(node, 'operator');
        if (operator !== undefined)
            yield replace(operator, operator.type === 'and' ? 'or' : 'and');
    },
};
/** `not x` becomes `x`. */
const removeNot = {
    name: 'remove-not',
    types: ['not_operator'],
    *edits(source, node) {
        const argument = (0,tree/* childOf */.G)(node, 'argument');
        if (argument !== undefined)
            yield replace(node, (0,syntax_source/* textOf */.b6)(source, argument));
    },
};

;// CONCATENATED MODULE: ./src/trials/mutation/operators/constants.js



/** `3` becomes `4` and `2`; `0.5` becomes `1.5`. */
const constants_number = {
    name: 'number',
    types: ['integer', 'float'],
    *edits(source, node) {
        const text = (0,syntax_source/* textOf */.b6)(source, node).replaceAll('_', '');
        if (node.type === 'float') {
            const value = Number(text);
            // Neither an imaginary number nor one so large that one more is the same.
            if (Number.isFinite(value) && value + 1 !== value)
                yield replace(node, pythonFloat(value + 1));
            return;
        }
        if (!/^(?:\d+|0x[\da-f]+|0o[0-7]+|0b[01]+)$/i.test(text))
            return;
        const value = BigInt(text.replace(/^0+(?=\d)/, ''));
        yield replace(node, `${value + 1n}`);
        const isNegated = node.parent?.type === 'unary_operator';
        // `--1` is not what anybody means, and in a power or before a dot a sign binds otherwise.
        if (value > 0n || (!isNegated && node.parent?.type !== 'attribute'))
            yield replace(node, `${value - 1n}`);
    },
};
function pythonFloat(value) {
    const text = String(value);
    return /[.e]/.test(text) ? text : `${text}.0`;
}
/** `True` becomes `False`, and the other way round. */
const truth = {
    name: 'truth',
    types: ['true', 'false'],
    *edits(_, node) {
        yield replace(node, node.type === 'true' ? 'False' : 'True');
    },
};
/** `def f(x=None)` becomes `def f(x=0)`; other defaults are constants like any. */
const defaultArgument = {
    name: 'default-argument',
    types: ['default_parameter', 'typed_default_parameter'],
    *edits(_, node) {
        const value = (0,tree/* childOf */.G)(node, 'value');
        if (value?.type === 'none')
            yield replace(value, '0');
    },
};

;// CONCATENATED MODULE: ./src/trials/mutation/operators/containers.js


const EMPTY = { list: '[]', dictionary: '{}', set: 'set()' };
/** `[a, b]` becomes `[]` and `[a]`; `[]` becomes `[None]`. Of tuples only those that are searched or gone through. */
const containers_container = {
    name: 'container',
    types: ['list', 'dictionary', 'set', 'tuple'],
    *edits(source, node) {
        const parts = partsOf(node);
        if (node.type === 'tuple' && !isSearched(node))
            return;
        const empty = EMPTY[node.type];
        if (parts.length === 0 && node.type === 'list')
            yield replace(node, '[None]');
        if (parts.length > 0 && empty !== undefined)
            yield replace(node, empty);
        if (parts.length > 1)
            yield withoutLast(source, node, parts);
    },
};
const isSearched = ({ parent, field }) => parent?.type === 'comparison_operator' || (parent?.type === 'for_statement' && field === 'right');
function withoutLast(source, node, parts) {
    const [before, last] = parts.slice(-2);
    // A tuple of one needs its comma.
    const needsComma = node.type === 'tuple' && parts.length === 2 && !/,\s*\)$/.test((0,syntax_source/* textOf */.b6)(source, node));
    return { start: before.end, end: last.end, text: needsComma ? ',' : '' };
}
/** `x[a:b:c]` becomes `x[:b:c]`, `x[a::c]` and `x[a:b:]`, unless what is left out is what would be taken anyway. */
const slice = {
    name: 'slice',
    types: ['slice'],
    *edits(source, node) {
        let colons = 0;
        for (const child of node.children) {
            if (child.type === ':')
                colons += 1;
            else if (child.named && !isImplied(source, child, colons))
                yield replace(child, '');
        }
    },
};
function isImplied(source, part, at) {
    const text = (0,syntax_source/* textOf */.b6)(source, part);
    if (text === 'None')
        return true;
    return at === 1 ? /^len\(\w+\)$/.test(text) : text === (at === 0 ? '0' : '1');
}

;// CONCATENATED MODULE: ./src/trials/mutation/operators/exceptions.js




/** `raise ValueError(…)` becomes `raise RuntimeError(…)`, and `except ValueError` no longer catches it. */
const exceptionType = {
    name: 'exception-type',
    types: ['raise_statement', 'except_clause'],
    *edits(source, node) {
        const named = node.type === 'raise_statement' ? raised(node) : caught(node);
        for (const exception of named) {
            const name = (0,syntax_source/* textOf */.b6)(source, exception);
            if (isBuiltin(source, exception))
                yield replace(exception, RUNTIME.has(name) ? 'ValueError' : 'RuntimeError');
        }
    },
};
const RUNTIME = new Set(['RuntimeError', 'NotImplementedError', 'RecursionError', 'Exception', 'BaseException']);
const isBuiltin = (source, node) => node.type === 'identifier' &&
    (0,references/* referenceOf */.Bz)(source, node)?.kind === 'builtin' &&
    /(?:Error|Exception|Interrupt|Exit|Iteration)$/.test((0,syntax_source/* textOf */.b6)(source, node));
function raised(node) {
    const [value] = partsOf(node);
    if (value?.field === 'cause')
        return [];
    const name = value?.type === 'call' ? (0,tree/* childOf */.G)(value, 'function') : value;
    return name === undefined ? [] : [name];
}
function caught(node) {
    const value = (0,tree/* childOf */.G)(node, 'value');
    const named = value?.type === 'as_pattern' ? partsOf(value)[0] : value;
    if (named === undefined)
        return [];
    return named.type === 'tuple' ? partsOf(named) : [named];
}

;// CONCATENATED MODULE: ./src/trials/mutation/operators/statements.js



/** A statement becomes `pass`, where the names that others read are still bound. */
const removeStatement = {
    name: 'remove-statement',
    types: ['expression_statement', 'delete_statement', 'raise_statement', 'assert_statement', 'return_statement'],
    *edits(source, node) {
        if (node.type === 'return_statement' ? isEarly(node) : isRemovable(source, node))
            yield replace(node, 'pass');
    },
};
/** At the end of a function's own statements it is the `return-value` that says the same. */
const isEarly = ({ parent }) => parent?.parent?.type !== 'function_definition';
function isRemovable(source, node) {
    const [only] = partsOf(node);
    if (node.type !== 'expression_statement' || only === undefined)
        return node.type !== 'expression_statement';
    if (only.type !== 'assignment')
        return only.type === 'call' || only.type === 'augmented_assignment';
    const left = (0,tree/* childOf */.G)(only, 'left');
    if (left === undefined || (0,tree/* childOf */.G)(only, 'right') === undefined)
        return false;
    return left.type === 'identifier' ? isBoundBefore(source, left) : /^(?:subscript|attribute)$/.test(left.type);
}
/** Whether `name` has another value above: without one, any use of it raises. */
function isBoundBefore(source, name) {
    const text = (0,syntax_source/* textOf */.b6)(source, name);
    for (const { bindings } of source.names.scopes) {
        const all = bindings.get(text) ?? [];
        if (all.some(({ node }) => node === name))
            return all.some(({ node }) => node.start < name.start);
    }
    return false;
}
/** `break` becomes `continue`, and the other way round. */
const loopControl = {
    name: 'loop-control',
    types: ['break_statement', 'continue_statement'],
    *edits(_, node) {
        yield replace(node, node.type === 'break_statement' ? 'continue' : 'break');
    },
};
/** `return x` becomes `return None`, `return a, b` becomes `return b, a`; likewise `yield`. */
const returnValue = {
    name: 'return-value',
    types: ['return_statement', 'yield'],
    *edits(source, node) {
        const [value] = partsOf(node);
        if (value === undefined || node.children.some(({ type }) => type === 'from'))
            return;
        if (!/^(?:none|true|false)$/.test(value.type))
            yield replace(value, 'None');
        const swapped = value.type === 'expression_list' || value.type === 'tuple' ? partsOf(value) : [];
        const [first, second] = swapped.map((each) => (0,syntax_source/* textOf */.b6)(source, each));
        if (swapped.length === 2 && first !== second && swapped.every(({ type }) => type !== 'list_splat'))
            yield replace(value, `(${second}, ${first})`);
    },
};

;// CONCATENATED MODULE: ./src/trials/mutation/operators/strings.js


/** `'abc'` becomes `''` and `'ab'`; `'a'` becomes `''` and `'X'`; `''` becomes `'X'`. */
const string = {
    name: 'string',
    types: ['string', 'concatenated_string'],
    *edits(source, node) {
        // Inside an f-string no quote of ours may stand before Python 3.12.
        if (node.parent?.type === 'concatenated_string' || isInside(node, 'interpolation'))
            return;
        const text = (0,syntax_source/* textOf */.b6)(source, node);
        const bytes = /^r?b/i.test(text) ? 'b' : '';
        const content = node.type === 'string' ? contentOf(text) : undefined;
        if (content !== '')
            yield replace(node, `${bytes}''`);
        if (content !== undefined)
            yield replace(node, `${bytes}${other(content)}`);
    },
};
/** Nothing where it is not told by the literal alone: values in it, escapes, quotes. */
function contentOf(literal) {
    return /^(?:[rub]|rb|br)?(['"])((?:(?!\1)[^\\\n])*)\1$/i.exec(literal)?.[2];
}
function other(content) {
    const put = content.length > 1 ? content.slice(0, -1) : content === 'X' ? 'Y' : 'X';
    return put.isWellFormed() && !put.includes("'") ? `'${put}'` : "'X'";
}
function isInside(node, type) {
    for (let outer = node.parent; outer !== null; outer = outer.parent)
        if (outer.type === type)
            return true;
    return false;
}

;// CONCATENATED MODULE: ./src/trials/mutation/operators.js









/** Every operator. Those come first whose survivors tell a reviewer most: a wrong condition before a wrong text. */
const OPERATORS = [
    boundary,
    negateComparison,
    negateCondition,
    swapBoolean,
    removeNot,
    arithmetic_arithmetic,
    augmentedAssignment,
    returnValue,
    removeStatement,
    loopControl,
    swapArguments,
    swapCall,
    slice,
    exceptionType,
    removeSign,
    truth,
    containers_container,
    constants_number,
    defaultArgument,
    string,
];

;// CONCATENATED MODULE: ./src/trials/mutation/choose.js


/**
 * At most `most` of `mutants`, in the order in which they are to be tried: from every operator in turn, and of one
 * operator from every line in turn. Which of them within a line is drawn by `seed`, so nobody can write for it.
 */
function chosen(mutants, most, seed) {
    const queues = OPERATORS.map(({ name }) => spread(mutants.filter(({ operator }) => operator === name), seed));
    const longest = Math.max(0, ...queues.map(({ length }) => length));
    const order = [];
    for (let turn = 0; turn < longest && order.length < most; turn += 1)
        for (const queue of queues)
            if (queue[turn] !== undefined)
                order.push(queue[turn]);
    return order.slice(0, most);
}
function spread(mutants, seed) {
    const drawn = mutants.map((mutant) => ({ mutant, by: drawnBy(seed, mutant) })).sort(byDraw);
    const onLine = new Map();
    const turns = drawn.map(({ mutant }) => {
        const turn = onLine.get(mutant.line) ?? 0;
        onLine.set(mutant.line, turn + 1);
        return { mutant, turn };
    });
    return turns.sort((a, b) => a.turn - b.turn).map(({ mutant }) => mutant);
}
const drawnBy = (seed, { token }) => (0,external_node_crypto_.createHash)('sha256').update(`${seed} ${token}`).digest('hex');
const byDraw = (a, b) => (a.by < b.by ? -1 : 1);

;// CONCATENATED MODULE: ./src/trials/mutation/excused.js




/** With how many inputs a change is tried, and how many changes are. */
const [excused_INPUTS, excused_LOOKED] = [240, 60];
/** Of the suite's kind, and of any other: a refusal shows by the latter only. */
const FAMILIAR = 160;
/** Where fewer of them are answered, that none tells two versions apart says nothing. */
const ENOUGH = 20;
/**
 * Of the changes that no test noticed, those which are not held against a suite: it could not notice what changes no answer,
 * and need not say which part of a digest is taken. What stands among statements of which nothing was noticed is not asked
 * for: perhaps no input comes there. Where the score would be less than `leastScore` all the same, none is looked at.
 */
async function excused(asking, fates, leastScore) {
    const { source } = asking;
    const survivors = fates.filter(({ fate }) => fate === 'survived').map(({ mutant }) => mutant);
    const killed = fates.filter(({ fate }) => fate === 'killed' || fate === 'exhausted');
    const noticed = new Set(killed.filter(({ fate }) => fate === 'killed').map(({ mutant }) => mutant.branch));
    const chosen = survivors.filter((mutant) => isChoice(source, mutant));
    const open = survivors.filter((mutant) => noticed.has(mutant.branch) && !chosen.includes(mutant)).slice(0, excused_LOOKED);
    const least = killed.length + survivors.length - chosen.length - open.length;
    if (killed.length === 0 || killed.length < leastScore * least)
        return new Set();
    const original = await excused_answersOf(asking, asking.subject.implementation);
    const same = [];
    for (const mutant of original.filter(isAnswer).length < ENOUGH ? [] : open) {
        const others = await excused_answersOf(asking, applied(asking.subject.implementation, mutant));
        if (original.every((answer, at) => isAlike(answer, others[at])))
            same.push(mutant);
    }
    return new Set([...chosen, ...same]);
}
async function excused_answersOf({ sandbox, subject, inputs, steps }, implementation) {
    const { name, suite, limits } = subject;
    const familiar = inputs.filter((input) => input.familiar !== false).slice(0, FAMILIAR);
    const others = inputs.filter((input) => input.familiar === false).slice(0, excused_INPUTS - familiar.length);
    const callee = {
        sandbox,
        code: { name, implementation, suite },
        limits,
        steps: { each: steps, together: 40 * steps },
    };
    return (await callAll(callee, [...familiar, ...others], excused_INPUTS)).answers;
}
const isAnswer = ({ how }) => how === 'returned' || how === 'raised';
/** The words of an exception are nobody's question; and of what one of them never answered nothing is known. */
function isAlike(left, right) {
    if (right === undefined)
        return false;
    if (left.how === 'raised' && right.how === 'raised')
        return left.exception === right.exception;
    return left.key === right.key;
}
/** What is written inside of it decides about more than a number. */
const BOUNDS = new Set([
    'comparison_operator',
    'conditional_expression',
    'boolean_operator',
    'lambda',
    'block',
    'module',
]);
/** Whether it is in which part of a digest is taken, or how it is made a number. */
function isChoice(source, { operator, start, end }) {
    if (operator !== 'number' && operator !== 'slice')
        return false;
    const at = source.nodes.filter((node) => node.named && node.start <= start && node.end >= end).at(-1);
    const { ingredientsOf } = flowIn(source);
    for (let node = at; node && !BOUNDS.has(node.type); node = node.parent) {
        if (/^(?:subscript|binary_operator)$/.test(node.type) && ingredientsOf(node).has('digest'))
            return true;
        if (node.type === 'call' &&
            /^int(?:\.from_bytes)?\(/.test((0,syntax_source/* textOf */.b6)(source, node)) &&
            ingredientsOf(node).has('digest'))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./src/trials/mutation/killing.js





/** An assertion is for people: none is longer, in UTF-16 code units. */
const killing_LONGEST = 120;
/** Inputs that are tried, and what all of them together may take: CPU time in milliseconds. */
const killing_MOST = 64;
const CPU = 2000;
/** A killer that tries `inputs` in their order. `steps` are the most that one call may take. */
function killer(sandbox, subject, inputs, steps) {
    const writable = inputs.slice(0, killing_MOST).flatMap((given) => {
        const text = callText(subject.name, given);
        return text === undefined ? [] : [{ text, call: killing_callOf(given), answer: given.answer }];
    });
    const calls = writable.map(({ call }) => call);
    // How much room there is for an answer, and how many steps, depends on what else is asked.
    const known = writable.flatMap(({ answer }) => (answer && wasGiven(answer) && answer.how !== 'long' ? [answer] : []));
    let original = known.length === calls.length ? Promise.resolve(known) : undefined;
    const answersOf = async (implementation) => {
        const { name, suite } = subject;
        const limits = { ...subject.limits, cpu: Math.min(CPU, subject.limits.cpu) };
        const { ending } = await sandbox.run({
            role: 'calls',
            code: { name, implementation, suite },
            calls,
            steps: { each: steps, together: steps * calls.length },
            limits,
        });
        return ending.kind === 'called' ? ending.answers.map(answeredFrom) : [];
    };
    return {
        async assertionFor(mutant) {
            if (calls.length === 0)
                return undefined;
            original ??= answersOf(subject.implementation);
            const [own, theirs] = [await original, await answersOf(applied(subject.implementation, mutant))];
            for (const [at, { text }] of writable.entries()) {
                const assertion = assertionFrom(text, own[at], theirs[at]);
                if (assertion !== undefined && (await kills(sandbox, subject, mutant, assertion, steps)))
                    return assertion;
            }
            return undefined;
        },
    };
}
/** The assertion is run on both: only what was seen to tell them apart is proposed. */
async function kills(sandbox, subject, mutant, assertion, steps) {
    const { name } = subject;
    const suite = `from ${name} import ${name}\n\n\ndef test_it():\n    ${assertion}\n`;
    const texts = [applied(subject.implementation, mutant), subject.implementation];
    const [theirs, own] = await runOn(sandbox, { ...subject, suite, tests: ['test_it'] }, texts, steps);
    return own === true && theirs === false;
}
function killing_callOf({ args, kwargs }) {
    const named = Object.entries(kwargs).map(([name, value]) => [name, encodeValue(value)]);
    return { args: args.map(encodeValue), kwargs: Object.fromEntries(named) };
}
function callText(name, { args, kwargs }) {
    const parts = [...args.map(literal), ...Object.entries(kwargs).map(([key, value]) => prefixed(`${key}=`, value))];
    return parts.every((part) => part !== undefined) ? `${name}(${parts.join(', ')})` : undefined;
}
function prefixed(key, value) {
    const text = literal(value);
    return text === undefined ? undefined : key + text;
}
/** Nothing where the answers are the same, or where the original's is none that an assertion can name. */
function assertionFrom(call, own, theirs) {
    if (own?.how !== 'returned' || theirs === undefined || own.key === theirs.key)
        return undefined;
    const text = literal(own.value);
    return text && `assert ${call} ${own.value.type === 'none' || own.value.type === 'bool' ? 'is' : '=='} ${text}`;
}
const killing_PLAIN = new Set(['none', 'bool', 'int', 'str', 'bytes', 'float', 'list', 'tuple', 'dict', 'set']);
/** `value` as a literal of Python; undefined where there is none for it, or a long one. */
function literal(value) {
    const pending = [value];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        if (!killing_PLAIN.has(next.type) || (next.type === 'float' && !Number.isFinite(next.value)))
            return undefined;
        if (next.type === 'list' || next.type === 'tuple' || next.type === 'set')
            pending.push(...next.items);
        if (next.type === 'dict')
            pending.push(...next.entries.flat());
        if (pending.length > killing_LONGEST)
            return undefined;
    }
    const text = renderValue(value, killing_LONGEST);
    return text.length > killing_LONGEST ? undefined : text;
}

;// CONCATENATED MODULE: ./src/trials/mutation/immune.js




/** The nodes of a source in which no change could be told by calling it: documentation, hints, messages, dead code. */
const immuneNodes = (0,once_per/* oncePer */.P)((source) => {
    const immune = new Set();
    // In source order, so a node comes after the one around it.
    for (const node of source.nodes) {
        if ((node.parent !== null && immune.has(node.parent)) || isImmune(source, node))
            immune.add(node);
        if (node.type === 'block')
            for (const each of unreachable(node))
                immune.add(each);
    }
    return immune;
});
const NEVER = new Set([
    'type',
    'type_parameter',
    'type_alias_statement',
    'decorator',
    'import_statement',
    'import_from_statement',
    'future_import_statement',
    'global_statement',
    'nonlocal_statement',
    'format_specifier',
]);
/** Calls whose arguments are names for people, or output that is no answer. */
const TELLING = new Set(['print', 'warn', 'TypeVar', 'ParamSpec', 'NewType', 'namedtuple', 'NamedTuple', 'cast']);
const LEAVING = new Set(['return_statement', 'raise_statement', 'break_statement', 'continue_statement']);
function isImmune(source, node) {
    if (NEVER.has(node.type))
        return true;
    const { parent } = node;
    switch (node.type) {
        case 'argument_list':
            return parent?.type === 'call' && (parent.parent?.type === 'raise_statement' || isAnyText(source, parent));
        case 'call':
            return TELLING.has(calleeOf(source, node));
        case 'expression_statement':
            return isOnlyTold(source, node);
        case 'if_statement':
            return isOnlyAsScript(source, node);
        default:
            return parent?.type === 'assert_statement' && partsOf(parent)[1] === node;
    }
}
/** `text.encode('utf-8', …)`: it is the default, and what it does to what cannot be written so shows in no ordinary text. */
const isAnyText = (source, call) => /\.encode\(\s*(?:encoding\s*=\s*)?['"]utf-?8['"]/i.test((0,syntax_source/* textOf */.b6)(source, call).slice(-80)) &&
    calleeOf(source, call) === 'encode';
/** What stands in a block behind a statement that leaves it. */
function unreachable({ children }) {
    const leaving = children.findIndex(({ type }) => LEAVING.has(type));
    return leaving === -1 ? [] : children.slice(leaving + 1);
}
/** A text that stands alone, a call that only tells, or `__version__ = …`. */
function isOnlyTold(source, statement) {
    const [only] = partsOf(statement);
    if (only === undefined || /^(?:string|concatenated_string|ellipsis)$/.test(only.type))
        return true;
    if (only.type === 'call')
        return TELLING.has(calleeOf(source, only));
    const left = only.type === 'assignment' ? (0,tree/* childOf */.G)(only, 'left') : undefined;
    return left !== undefined && /^__\w+__$/.test((0,syntax_source/* textOf */.b6)(source, left));
}
function isOnlyAsScript(source, statement) {
    const condition = (0,tree/* childOf */.G)(statement, 'condition');
    return condition !== undefined && /\b(?:__name__|TYPE_CHECKING)\b/.test((0,syntax_source/* textOf */.b6)(source, condition));
}
function calleeOf(source, call) {
    const callee = (0,tree/* childOf */.G)(call, 'function');
    return callee === undefined ? '' : (0,syntax_source/* textOf */.b6)(source, (0,tree/* childOf */.G)(callee, 'attribute') ?? callee);
}

;// CONCATENATED MODULE: ./src/trials/mutation/mutants.js



/** Every mutant of `source`, in source order and at one place in the operators' order. No two have the same text. */
function mutantsOf(source) {
    const immune = immuneNodes(source);
    const seen = new Set();
    const mutants = [];
    const atPlace = new Map();
    for (const node of source.nodes) {
        const operators = immune.has(node) ? [] : (BY_TYPE.get(node.type) ?? []);
        for (const operator of operators) {
            for (const edit of operator.edits(source, node)) {
                const apart = keptApart(source.text, edit);
                const key = `${apart.start} ${apart.end} ${apart.text}`;
                if (seen.has(key) || source.text.slice(apart.start, apart.end) === apart.text)
                    continue;
                seen.add(key);
                mutants.push(mutant(source, node, operator.name, apart, atPlace));
            }
        }
    }
    return mutants;
}
const BY_TYPE = new Map([...new Set(OPERATORS.flatMap(({ types }) => types))].map((type) => [
    type,
    OPERATORS.filter(({ types }) => types.includes(type)),
]));
function mutant(source, node, operator, edit, atPlace) {
    const { line, column } = (0,lines/* positionAt */.t)(source.lineStarts, edit.start);
    const place = `${source.file.replace(/\.py$/, '')}.${operator}.${line}.${column}`;
    const at = (atPlace.get(place) ?? 0) + 1;
    atPlace.set(place, at);
    return { ...edit, operator, line, branch: branchOf(node), token: `${place}.${at}` };
}
/** `return-x` without its sign is not `returnx`. */
function keptApart(text, { start, end, text: put }) {
    const before = /\w$/.test(text.slice(Math.max(0, start - 1), start)) && /^\w/.test(put) ? ' ' : '';
    const after = /^\w/.test(text.slice(end, end + 1)) && /\w$/.test(put) ? ' ' : '';
    return { start, end, text: before + put + after };
}
function branchOf(node) {
    let outer = node;
    while (outer.parent !== null && outer.type !== 'block')
        outer = outer.parent;
    return outer.start;
}
/** The mutant that `token` names, of which there is at most one. */
function mutantNamed(source, token) {
    return mutantsOf(source).find((each) => each.token === token);
}

;// CONCATENATED MODULE: ./src/trials/mutation/measure.js



/** Processes are dearer than most suites: so many mutants share one, and as many as take so many steps together. */
const measure_BATCH = 32;
const BATCH_STEPS = 2_000_000;
/** A mutant that is correct can take more steps than the original, but not for ever. What is not light is measured alone. */
const measure_MEASURE = { times: 4, most: 1_000_000, least: 5000, light: Math.floor(BATCH_STEPS / measure_BATCH) };
/** The steps that a mutant may take where the original takes `steps`. */
const limitBeside = (steps) => steps + Math.min(measure_MEASURE.times * steps, measure_MEASURE.most) + measure_MEASURE.least;
/**
 * What `subject` takes by itself, and where it is light also the fates of the first of `mutants`; undefined where none of its
 * tests passes.
 */
async function measured(sandbox, subject, mutants) {
    const { implementation, tests } = subject;
    if (tests.length === 0)
        return undefined;
    const some = mutants.slice(0, measure_BATCH);
    const texts = some.map((mutant) => applied(implementation, mutant));
    // It comes last too: what a mutant has done to the library is not held against those after it.
    const all = [implementation, ...texts, ...(some.length === 0 ? [] : [implementation])];
    const [own, ...runs] = (await runsOf(sandbox, subject, all, { steps: WITHOUT_END, measure: measure_MEASURE })) ?? [];
    if (own === undefined)
        return some.length === 0 ? undefined : measured(sandbox, subject, []);
    const passing = passingIn(own);
    if (passing.length < tests.length)
        return measured(sandbox, { ...subject, tests: passing }, mutants);
    const [last] = runs.slice(-1);
    const known = last !== undefined && passes(last, tests) ? runs.slice(0, -1) : [];
    const limit = limitBeside(own.steps);
    const fates = known.map((run, at) => fateOf(some[at], run, tests, limit));
    return { tests, steps: own.steps, byTest: byTest(own, tests), fates };
}
function passingIn({ told }) {
    if (told.kind !== 'reported')
        return [];
    return told.reports.filter(({ status }) => status === 'passed').map(({ test }) => test);
}
function byTest({ steps, laps = [] }, tests) {
    if (laps.length !== tests.length)
        return new Map();
    return new Map(tests.map((test, at) => [test, (laps[at + 1] ?? steps) - (laps[at] ?? 0)]));
}

;// CONCATENATED MODULE: ./src/trials/mutation/fates.js




/** After so many it is known which tests kill. */
const PILOT = measure_BATCH;
/** The fates of `mutants`, in their order, of which the first may be known. */
async function fatesOf(sandbox, subject, mutants, known) {
    const each = known.steps < BATCH_STEPS / 2 ? fates_inBatches : oneByOne;
    const fates = known.fates.slice(0, mutants.length);
    for (const end of [PILOT, mutants.length]) {
        const some = mutants.slice(fates.length, end);
        if (some.length > 0)
            fates.push(...(await each(sandbox, subject, some, known, inOrder(subject, known, fates))));
    }
    return fates;
}
const fates_inBatches = async (sandbox, subject, mutants, { steps }, tests) => {
    const size = Math.min(measure_BATCH, Math.floor(BATCH_STEPS / (steps + 1)));
    const batches = Array.from({ length: Math.ceil(mutants.length / size) }, (_, at) => mutants.slice(at * size, (at + 1) * size));
    const limit = limitBeside(steps);
    return (await Promise.all(batches.map((batch) => batched(sandbox, subject, batch, tests, limit)))).flat();
};
/** For a heavy suite. No original stands beside a mutant then that would show the order of the tests to be wrong. */
const oneByOne = async (sandbox, subject, mutants, { steps }, tests) => {
    const reordered = { ...subject, tests };
    const isSure = tests === subject.tests || (await runOn(sandbox, reordered, [subject.implementation], WITHOUT_END))[0];
    const ordered = isSure === true ? reordered : subject;
    return Promise.all(mutants.map((mutant) => alone(sandbox, ordered, mutant, limitBeside(steps))));
};
/** The tests, those first that killed most for their steps. */
function inOrder(subject, { byTest }, fates) {
    const worth = new Map(subject.tests.map((test) => {
        const kills = fates.filter(({ by }) => by?.test === test).length;
        return [test, (kills + 1) / ((byTest.get(test) ?? 0) + 1000)];
    }));
    const tests = subject.tests.toSorted((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0));
    return tests.every((test, at) => test === subject.tests[at]) ? subject.tests : tests;
}
/**
 * Many mutants in one pair of processes, the original last. Where that one fails, it may be for the order of the tests or for
 * what a mutant has left behind; and where anything ends the run, it cannot be told whose doing it is. Then they are tried in
 * halves, and at last each alone, the tests in source order.
 */
async function batched(sandbox, subject, mutants, tests, limit) {
    const [first, ...others] = mutants;
    if (first === undefined)
        return [];
    if (others.length === 0)
        return [await alone(sandbox, subject, first, limit)];
    const texts = mutants.map((mutant) => applied(subject.implementation, mutant));
    const all = [...texts, subject.implementation];
    const runs = (await runsOf(sandbox, { ...subject, tests }, all, { steps: limit })) ?? [];
    const original = runs.at(-1);
    if (original !== undefined && passes(original, tests))
        return runs.slice(0, -1).map((run, at) => fateOf(mutants[at], run, tests, limit));
    const half = Math.ceil(mutants.length / 2);
    const halves = [mutants.slice(0, half), mutants.slice(half)];
    const fates = halves.map((some) => batched(sandbox, subject, some, subject.tests, limit));
    return (await Promise.all(fates)).flat();
}
async function alone(sandbox, subject, mutant, limit) {
    const text = applied(subject.implementation, mutant);
    const [run] = (await runsOf(sandbox, subject, [text], { steps: limit })) ?? [];
    // Whatever else ended it, no test was there to pass it.
    return run === undefined ? { mutant, fate: 'killed' } : fateOf(mutant, run, subject.tests, limit);
}

;// CONCATENATED MODULE: ./src/trials/mutation/diff.js

/** Lines shown around a change. */
const CONTEXT = 2;
/** `mutant` as a unified diff of `source`. */
function unifiedDiff(source, mutant) {
    const [before, after] = [source.text, applied(source.text, mutant)].map((text) => text.split('\n'));
    const first = mutant.line - 1;
    const end = first + source.text.slice(mutant.start, mutant.end).split('\n').length;
    const endAfter = end + after.length - before.length;
    const top = Math.max(0, first - CONTEXT);
    const below = before.slice(end, end + CONTEXT).filter((line, at, { length }) => line !== '' || at < length - 1);
    const range = (to) => `${top + 1},${to - top + below.length}`;
    const marked = (mark, lines) => lines.map((line) => mark + line);
    return [
        `--- ${source.file}`,
        `+++ ${source.file} (${mutant.token})`,
        `@@ -${range(end)} +${range(endAfter)} @@`,
        ...marked(' ', before.slice(top, first)),
        ...marked('-', before.slice(first, end)),
        ...marked('+', after.slice(first, endAfter)),
        ...marked(' ', below),
    ].join('\n');
}

;// CONCATENATED MODULE: ./src/trials/mutation/survivors.js

const survivors_SHOWN = 3;
/** Survivors for which an assertion is looked for. */
const TRIED = 8;
/**
 * The most telling of `survivors`, which come most telling first: those that an assertion was found for, each of another line. Where
 * nothing hangs on them (`isDecided`), only those that are shown are looked at.
 */
async function mostTelling(source, survivors, killer, isDecided) {
    const apart = onePerLine(survivors);
    const found = [];
    const open = [];
    for (const mutant of apart.slice(0, isDecided ? survivors_SHOWN : TRIED)) {
        if (found.length === survivors_SHOWN)
            break;
        const assertion = await killer.assertionFor(mutant);
        const shown = { mutant, diff: unifiedDiff(source, mutant) };
        if (assertion === undefined)
            open.push(shown);
        else
            found.push({ ...shown, assertion });
    }
    return [...found, ...open].slice(0, survivors_SHOWN);
}
/** The first of each line, and after them the others. */
function onePerLine(mutants) {
    const lines = new Set();
    const others = [];
    const first = mutants.filter((mutant) => {
        const isNew = !lines.has(mutant.line);
        if (!isNew)
            others.push(mutant);
        lines.add(mutant.line);
        return isNew;
    });
    return [...first, ...others];
}

;// CONCATENATED MODULE: ./src/trials/mutation/tally.js

function tally(fates) {
    const viable = fates.filter(({ fate }) => fate !== 'unviable');
    const killed = viable.filter(({ fate }) => fate !== 'survived');
    const inputs = new Set(killed.flatMap(({ by }) => (by === undefined ? [] : [`${by.test}:${by.line ?? ''}`])));
    const branches = (some) => new Set(some.map(({ mutant }) => mutant.branch)).size;
    return {
        killed: killed.length,
        viable: viable.length,
        unviable: fates.length - viable.length,
        exhausted: killed.filter(({ fate }) => fate === 'exhausted').length,
        inputs: inputs.size,
        branches: { killed: branches(killed), all: branches(viable) },
    };
}
/** The mutants that nobody noticed, the most telling first: where nothing else was noticed, then by operator and place. */
function survivorsOf(fates) {
    const noticed = new Set(fates.filter(({ fate }) => fate === 'killed').map(({ mutant }) => mutant.branch));
    const rank = new Map(OPERATORS.map(({ name }, at) => [name, at]));
    return fates
        .filter(({ fate }) => fate === 'survived')
        .map(({ mutant }) => mutant)
        .sort((a, b) => Number(noticed.has(a.branch)) - Number(noticed.has(b.branch)) ||
        (rank.get(a.operator) ?? 0) - (rank.get(b.operator) ?? 0) ||
        a.start - b.start ||
        (a.token < b.token ? -1 : 1));
}

;// CONCATENATED MODULE: ./src/trials/mutation.js










const mutation_MOST = { quick: 50, normal: 200, thorough: 1000 };
/** A suite so slow gets fewer mutants, so that they take so many steps together; but not fewer than LEAST. */
const mutation_STEPS = { quick: 10_000_000, normal: 40_000_000, thorough: 400_000_000 };
const mutation_LEAST = 8;
/**
 * Runs the suite on mutants of `source`, the implementation. `plan` is the suite to be run apart from it. Where not all of its
 * tests pass so, a suite is not judged by what the others notice: the suite trial says why they could not be tried.
 */
async function mutationTrial(sandbox, plan, source, terms) {
    const { effort, seed } = terms;
    const all = mutantsOf(source);
    const most = chosen(all, mutation_MOST[effort], seed);
    const own = await measured(sandbox, { ...plan.code, tests: plan.tests, limits: plan.limits }, most);
    if (own === undefined) {
        const isOtherwise = await passesApart(sandbox, plan);
        return { findings: isOtherwise ? [mutation_findingOf(unmeasured(source), [], terms)] : [], problems: [] };
    }
    const subject = { ...plan.code, tests: own.tests, limits: plan.limits };
    const mutants = most.slice(0, Math.max(mutation_LEAST, Math.floor(mutation_STEPS[effort] / (own.steps + 1))));
    const fates = await fatesOf(sandbox, subject, mutants, own);
    const cut = all.length - mutants.length;
    const isWhole = own.tests.length === plan.tests.length;
    const given = await terms.inputs;
    const asking = { sandbox, subject, source, inputs: given, steps: stepsACall(own) };
    const bare = tally(fates);
    const isShort = isWhole && bare.killed < terms.leastScore * bare.viable;
    const open = isShort ? await excused(asking, fates, terms.leastScore) : new Set();
    const held = fates.filter(({ mutant }) => !open.has(mutant));
    const total = tally(held);
    const isEnough = total.killed >= terms.leastScore * total.viable;
    const survivors = await shownOf(sandbox, subject, source, survivorsOf(held), own, { ...terms, isEnough });
    const told = findingFrom(total, cut, survivors, isWhole ? terms.leastScore : undefined, source);
    const findings = told === undefined ? [] : [mutation_findingOf(told, survivors, terms)];
    return { findings, problems: [], tally: total, cut, survivors };
}
/** Whether the suite passes where no steps are counted. Where it does not, the suite trial says why. */
async function passesApart(sandbox, plan) {
    const { ending } = await sandbox.run(plan);
    return ending.kind === 'reported' && ending.reports.every(({ status }) => status === 'passed');
}
/** Code that does otherwise while its steps are counted is for a human, and so is what takes so much that it cannot be counted. */
const unmeasured = ({ file }) => ({
    rule: 'weak-suite',
    severity: 'review',
    message: 'No test passes while the steps of the code are counted, so that no change to it could be tried.',
    fix: 'Let the answer depend on nothing but the arguments, and let the tests need much less than the limits.',
    file,
});
async function shownOf(sandbox, subject, source, survivors, own, { inputs, isEnough }) {
    if (survivors.length === 0)
        return [];
    const familiar = (await inputs).filter((input) => input.familiar !== false);
    const looking = killer(sandbox, subject, familiar, stepsACall(own));
    return mostTelling(source, survivors, looking, isEnough);
}
/** The most for a call that the suite does not make: inputs that are larger than its own are not what it is about. */
const STEPS_A_CALL = 20_000;
const stepsACall = ({ steps }) => Math.min(steps, STEPS_A_CALL) + 200;
/** Without a least score nothing is held against the suite. */
function findingFrom(total, cut, survivors, leastScore, { file }) {
    const { killed, viable } = total;
    const [first] = survivors;
    if (first === undefined)
        return undefined;
    const more = cut === 0 ? '' : ` (${cut} more were not tried)`;
    const what = `${killed} of ${viable} small changes to the code${more}`;
    const place = { file, line: first.mutant.line };
    const assertions = total.inputs === 1 ? 'one assertion' : `${total.inputs} different assertions`;
    const how = `by ${assertions}, in ${total.branches.killed} of ${total.branches.all} branches`;
    if (killed === 0 && leastScore !== undefined)
        return {
            ...place,
            rule: 'no-mutant-killed',
            severity: 'block',
            message: `The suite notices none of ${viable} small changes to the code${more}.`,
            fix: FIX,
        };
    if (leastScore !== undefined && killed / viable < leastScore)
        return {
            ...place,
            rule: 'weak-suite',
            severity: 'review',
            message: `The suite notices ${what}, which is ${percent(killed / viable)}; the policy wants ${percent(leastScore)}. It does so ${how}.`,
            fix: FIX,
        };
    return {
        ...place,
        rule: 'surviving-mutants',
        severity: 'note',
        message: `The suite notices ${what}, ${how}; not these.`,
        fix: LATER,
    };
}
/** A note's changes are in the JSON report only. */
const LATER = 'Add assertions where one of them would be wrong: --format json shows them, and what would notice them.';
const FIX = 'Add the assertions that are shown, or others that hold for the code and not for the changed one.';
/** Rounded down: what is under the policy never looks as if it were not. */
const percent = (share) => `${Math.floor(share * 100)} %`;
function mutation_findingOf(told, survivors, terms) {
    const [first] = survivors;
    return {
        ...told,
        stage: 'adversarial',
        trial: 'mutation',
        evidence: survivors.map(mutation_shown).join('\n\n'),
        reproduce: caseCommand(terms, 'mutation', first?.mutant.token),
    };
}
const DIFF = 900;
/** A diff names its mutant, and so the case that is to be tried again. */
function mutation_shown({ diff, assertion }) {
    const proposal = assertion === undefined ? 'none of the inputs that were tried tells them apart' : `noticed by: ${assertion}`;
    return (0,trials_quoted/* excerpt */.Kb)(`${diff}\n${proposal}`, DIFF);
}

;// CONCATENATED MODULE: ./src/trials/only-named.js







/** So many numbers must be named, so many others must have been tried, and so often. */
const NAMED = 2;
const only_named_OTHERS = 5;
const OFTEN = 12;
/**
 * A parameter of which only those numbers have an effect that the source names and the suite gives: with all others the answer is
 * an argument as it came, or one and the same. Nothing is computed from it then, and the suite asks for all there is.
 */
function onlyNamed(subject, { inputs, tried }) {
    const returned = tried.filter(({ answer }) => answer.how === 'returned');
    const words = `${subject.description}\n${inputs.signature.documentation}`;
    if (inputs.places.length < 2)
        return [];
    for (const place of inputs.places) {
        const said = namedIn(subject, place, returned, words);
        if (said === undefined)
            continue;
        return [
            {
                rule: 'answers-by-table',
                stage: 'adversarial',
                trial: 'coverage',
                severity: 'review',
                message: said,
                fix: 'Compute the answers, or refuse what is not known; test numbers that the source does not name.',
                file: subject.implementation.file,
                line: inputs.signature.line,
                reproduce: checkCommand(subject),
            },
        ];
    }
    return [];
}
function namedIn(subject, place, returned, words) {
    const { integers, floats } = constantsOf(subject.implementation);
    const told = new Set((words.match(/\d+(?:\.\d+)?/g) ?? []).map(Number));
    const constants = new Set([...integers.map(Number), ...floats]);
    const byNumber = new Map();
    for (const one of returned) {
        const [value] = valuesAt(one.input, place);
        const number = value === undefined || value.type === 'bool' ? undefined : numberIn(value);
        if (number !== undefined)
            byNumber.set(number, [...(byNumber.get(number) ?? []), one]);
    }
    const isTested = (number) => byNumber.get(number).some(({ input }) => input.origin === 'suite');
    const idle = idleIn([...byNumber.keys()].filter((number) => !constants.has(number)).flatMap((number) => byNumber.get(number)));
    if (idle === undefined)
        return undefined;
    const works = [...byNumber.keys()].filter((number) => !byNumber.get(number).every(idle));
    const rest = [...byNumber].filter(([number]) => !works.includes(number));
    const often = rest.reduce((sum, [, some]) => sum + some.length, 0);
    if (works.length < NAMED || rest.length < only_named_OTHERS || often < OFTEN)
        return undefined;
    if (!works.every((number) => constants.has(number) && isTested(number) && !told.has(number)))
        return undefined;
    // With a number that is named the other arguments have an effect: it is no table of single answers.
    if (!works.some((number) => new Set(byNumber.get(number).map(({ answer }) => answer.key)).size > 2))
        return undefined;
    const [[, [example]]] = rest;
    return `It does something only where '${place.parameter.name}' is ${works
        .sort((a, b) => a - b)
        .slice(0, 6)
        .join(' or ')}, which the source names and the suite gives. With ${rest.length} other numbers, such as in ${(0,trials_quoted/* quoted */.TL)(renderCall(subject.code.name, example.input))}, it gives back what it was given, or always the same.`;
}
/** What all of `tried` have in common who get nothing worked out: an argument as it came, or one answer for all. */
function idleIn(tried) {
    const keys = new Set(tried.map(({ answer }) => answer.key));
    const [only] = keys;
    if (tried.length > 0 && tried.every(isEchoed))
        return isEchoed;
    return keys.size === 1 ? ({ answer }) => answer.key === only : undefined;
}
function isEchoed({ input: { args, kwargs }, answer }) {
    if (answer.how !== 'returned')
        return false;
    const key = keyOf(answer.value);
    return [...args, ...Object.values(kwargs)].some((value) => keyOf(value) === key);
}

;// CONCATENATED MODULE: ./src/trials/histories.js
/** So many times what a call may take when it is tried, where that is no more than so much: work hangs on the order honestly too. */
const PATIENCE = { times: 5, most: 500_000 };
/** What is printed by all calls of a history. */
const PRINTED = 1 << 20;
/** How many steps each call of a history may take. */
const patient = ({ each }) => Math.max(each, Math.min(PATIENCE.times * each, PATIENCE.most));
/** How `calls` are asked one after the other, each of which may take as much as if it were alone. */
function historyOf({ limits }, calls, each) {
    return {
        steps: { each, together: each * calls.length },
        limits: { ...limits, output: PRINTED },
        whole: true,
    };
}
/** Whether `subject` may draw lots: what chance does looks like what a count of calls does. */
const drawsLots = ({ implementation }) => /\b(?:random|secrets|uuid)\b/.test(implementation.text);

;// CONCATENATED MODULE: ./src/trials/replay-history.js



/** How often one call is made, to see whether it is the number of calls that counts. */
const replay_history_OFTEN = 250;
/** So many calls that all are needed are counted by somebody: what is kept of a single call shows at the next. */
const replay_history_COUNTED = 8;
/** What share of all calls must be without effect, so that those with one are particular. */
const FEW = 0.8;
/** How many runs may be spent on leaving out calls. */
const RUNS = 40;
/** Finds out what in a history makes an answer another. */
class History {
    #subject;
    #ask;
    #asked;
    constructor(subject, ask, asked) {
        [this.#subject, this.#ask, this.#asked] = [subject, ask, asked];
    }
    /**
     * Of `calls`, the last of which is answered with `later` and alone with `first`, the fewest that were found to do; and
     * whether it is their number that counts, or one particular among them.
     */
    async shortest(calls, first, later) {
        const input = calls.at(-1);
        // What earlier calls spare a later one may have been kept for that.
        const counted = wasGiven(first) ? await this.#counted(input, first) : undefined;
        if (counted !== undefined)
            return counted;
        const few = await this.#fewer(calls, first, later);
        const difference = { input, first, ...few };
        if (!wasGiven(first))
            return { how: 'history', ...difference };
        if (few.calls.length > replay_history_COUNTED)
            return { how: drawsLots(this.#subject) ? 'history' : 'count', ...difference };
        return { how: (await this.#isTrigger(few.calls, first)) ? 'trigger' : 'history', ...difference };
    }
    /**
     * Whether the same call over and over is answered alike at first and otherwise later on: then it is their number that
     * counts. Chance looks like that too, so a skill that draws lots is not asked.
     */
    async #counted(input, first) {
        if (drawsLots(this.#subject))
            return undefined;
        const calls = Array.from({ length: replay_history_OFTEN }, () => input);
        const answers = await this.#ask(calls);
        const turn = answers.findIndex((answer) => differs(first, answer));
        return turn > 1
            ? { how: 'count', input, first, calls: calls.slice(0, turn + 1), later: answers[turn] }
            : undefined;
    }
    async #fewer(all, first, last) {
        let [calls, later] = [all, last];
        let left = RUNS;
        const leads = async (fewer) => {
            left--;
            const answer = (await this.#ask(fewer)).at(-1);
            if (answer === undefined || !differs(first, answer))
                return false;
            [calls, later] = [fewer, answer];
            return true;
        };
        // One call alone is most often what does it, and all of them can be tried in one run: it is the first that shows.
        await this.#single(calls, first, leads);
        // Pieces are left out, then smaller ones, down to single calls (ddmin, after Zeller).
        for (let size = Math.floor((calls.length - 1) / 2); size >= 1 && left > 0; size = Math.floor(size / 2)) {
            for (let at = 0; at < calls.length - 1 && left > 0;) {
                const count = Math.min(size, calls.length - 1 - at);
                if (!(await leads(calls.toSpliced(at, count))))
                    at += size;
            }
        }
        return { calls, later };
    }
    /** Asks after each call of the history what it is about: behind the one that does it the answer is another. */
    async #single(calls, first, leads) {
        const input = calls.at(-1);
        const answers = await this.#ask(calls.flatMap((call) => [call, input]));
        const at = calls.findIndex((_, place) => differs(first, answers[2 * place + 1]));
        if (at >= 0 && (await leads([calls[at], input])))
            return;
        if (at >= 0)
            await leads([...calls.slice(0, at + 1), input]);
    }
    /**
     * Whether a few particular calls change the answers to many others, as nothing else that was asked does. A cache whose
     * key is too short changes few answers, and a sum or maximum that is kept is changed by most calls.
     */
    async #isTrigger(calls, first) {
        if (drawsLots(this.#subject))
            return false;
        const input = calls.at(-1);
        const cause = calls.slice(0, -1);
        const ours = new Set(calls.map(argumentsKey));
        const rest = this.#asked.filter((call) => !ours.has(argumentsKey(call)));
        if (cause.length === 0 || rest.length < 8)
            return false;
        const others = await this.#harmless(rest, input, first);
        if (others === undefined)
            return false;
        const plain = await this.#ask(others, true);
        const [without, backwards] = [await this.#ask(others), (await this.#ask(others.toReversed())).toReversed()];
        // Where the others change each other as well, something is added up or kept: none of them is particular.
        if (plain.some((answer, at) => differs(answer, without[at]) || differs(answer, backwards[at])))
            return false;
        const behind = await this.#ask([...cause, ...others]);
        const reached = others.filter((_, at) => differs(plain[at], behind[cause.length + at])).length;
        return reached >= others.length / 4;
    }
    /** Those of `rest` behind which the answer is what it was; undefined where many are not. */
    async #harmless(rest, input, first) {
        let left = rest;
        while (left.length > rest.length * FEW) {
            const answers = await this.#ask(left.flatMap((call) => [call, input]));
            const at = left.findIndex((_, place) => differs(first, answers[2 * place + 1]));
            if (at < 0)
                return left;
            left = left.toSpliced(at, 1);
        }
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/trials/inputs/crowded.js



/** Words of one length, so that none is the longest; a set of so many has hardly ever one order by two hash seeds. */
const WORDS = 'amber birch coral delta ember flint grape hazel ivory jewel koala lemon mango north'.split(' ');
/** Their sum depends on the order in which they are added. */
const MEASURES = [0.1, 0.2, 0.3, 0.7, 1e15, 1.1, -1e15, 2.3, 0.6, 3.3, 1e-3, 5.7, 0.9, 7.1];
/** Calls made of those in `bases` whose collections have many different items, and whose values are alike or hard to add up. */
function crowded(bases, places) {
    const found = new Map();
    for (const isTied of [false, true])
        for (const separator of [' ', ',', '\n'])
            for (const base of bases) {
                const own = places.flatMap((place) => valuesAt(base, place)).flatMap((value) => crowded_wordsIn(value));
                const words = [...new Set([...own, ...WORDS])].slice(0, 2 * WORDS.length);
                const values = places.map((place) => crowded_valueOf(place.kind, { words, separator, isTied, depth: 0 }));
                const fill = (some) => places.reduce((made, place, at) => {
                    const value = some(at) ? values[at] : undefined;
                    return value === undefined ? made : withValue(made, place, value);
                }, base);
                for (const made of [fill(() => true), ...places.map((_, only) => fill((at) => at === only))])
                    found.set(argumentsKey(made), made);
            }
    for (const base of bases)
        found.delete(argumentsKey(base));
    return [...found.values()];
}
const crowded_wordsIn = (value) => value.type === 'str' ? (value.value.match(/\p{L}{2,}/gu) ?? []).map((word) => word.toLowerCase()) : [];
/** What a whole argument is; undefined where nothing can be crowded. */
function crowded_valueOf(kind, by) {
    const count = by.words.length;
    const all = (of) => Array.from({ length: count }, (_, at) => itemOf(of, at, by));
    switch (kind.kind) {
        case 'str':
            return str(by.words.join(by.separator));
        case 'list':
        case 'sequence':
        case 'iterable':
            return sequence('list', all(kind.item));
        case 'tuples':
            return sequence('tuple', all(kind.item));
        case 'set':
        case 'frozenset':
            return sequence(kind.kind, all(kind.item).filter(isHashable));
        case 'dict':
            return dict(all(kind.key).map((key, at) => [key, itemOf(kind.value, at, { ...by, isTied: by.isTied })]));
        case 'union':
            return kind.of.map((each) => crowded_valueOf(each, by)).find((each) => each !== undefined);
        default:
            return undefined;
    }
}
function itemOf(kind, at, by) {
    switch (kind.kind) {
        case 'int':
            return values_int(by.isTied ? 5 : 7 * at + 3);
        case 'float':
            return values_float(by.isTied ? 5 : MEASURES[at % MEASURES.length]);
        case 'tuple':
            return sequence('tuple', kind.items.map((item, place) => itemOf(item, place === 0 ? at : at + 1, by)));
        case 'record':
            return dict(kind.fields.map(({ name, of }) => [str(name), itemOf(of, at, by)]));
        case 'list':
        case 'set':
        case 'frozenset':
            return sequence(kind.kind, [itemOf(kind.item, at, by), itemOf(kind.item, at + 1, by)].filter((one) => kind.kind === 'list' || isHashable(one)));
        case 'dict':
            return dict([[itemOf(kind.key, at, by), itemOf(kind.value, at, by)]]);
        case 'union':
            return itemOf(kind.of[0], at, by);
        default:
            return str(by.words[at % by.words.length]);
    }
}

;// CONCATENATED MODULE: ./src/trials/replay-crowd.js


/** Hash seeds that are tried beside the check's own; a small set has the same order under one of them by chance. */
const HASH_SEEDS = {
    quick: [],
    normal: [1],
    thorough: [1, 4_294_967_295, 7, 1_618_033_988],
};
/** How many of the suite's calls are crowded. */
const CROWDED = 3;
/** The first input with much in it, of which the order is seldom the same by chance, that another hash seed answers otherwise. */
async function crowdedDifference(subject, tried, ask) {
    const seeds = HASH_SEEDS[subject.effort];
    const crowd = seeds.length > 0 ? crowdFor(subject, tried) : [];
    if (crowd.length === 0)
        return undefined;
    const once = await ask(crowd, {});
    for (const hashSeed of seeds) {
        const others = await ask(crowd, { hashSeed });
        for (const [at, input] of crowd.entries()) {
            const [first, later] = [once[at], others[at]];
            if (wasGiven(first) && wasGiven(later) && differs(first, later))
                return { how: 'hash-seed', input, first, later, calls: [input], hashSeed };
        }
    }
    return undefined;
}
/** Inputs in which the order of a set has something to show; none where nothing seems to go by hashes. */
function crowdFor(subject, { tried, inputs }) {
    if (!mayHash(subject))
        return [];
    const answered = tried.filter(({ input, answer }) => input.origin === 'suite' && answer.how === 'returned');
    const bases = answered.slice(0, CROWDED).map(({ input: { args, kwargs } }) => ({ args, kwargs }));
    return crowded(bases, inputs.places);
}
const HASHES = /\b(?:set|frozenset|hash)\b|\.keys\(\)\s*[&|^-]|[&|^-]\s*\w+\.keys\(\)|\.(?:union|intersection|difference)\(/;
/** Whether something of it goes by hashes, as far as its text shows. */
const mayHash = ({ implementation: { text, nodes } }) => HASHES.test(text) || nodes.some(({ type }) => type === 'set' || type === 'set_comprehension');

;// CONCATENATED MODULE: ./src/trials/inputs/near.js



/**
 * Calls that a cache with too short a key takes for `given`: of which one argument is equal for Python, or written otherwise,
 * or alike in length, ends, order, size. Only of types that are taken there.
 */
function nearTo(given, places) {
    const found = new Map();
    for (const place of places)
        for (const value of valuesAt(given, place))
            for (const each of [...twins(value, place.kind), ...near_lookalikes(value)]) {
                const made = withValue(given, place, each);
                found.set(argumentsKey(made), made);
            }
    found.delete(argumentsKey(given));
    return [...found.values()];
}
const near_takes = (kind, type) => kind.kind === 'union' ? kind.of.some((each) => near_takes(each, type)) : kind.kind === type;
/** 1, 1.0 and True are one key. */
function twins(value, kind) {
    if (value.type === 'bool' || value.type === 'int' || value.type === 'float') {
        const made = ['bool', 'int', 'float'].filter((type) => type !== value.type && near_takes(kind, type));
        const of = Number(value.value);
        return [of, 0, 1].flatMap((number) => [value.type, ...made].flatMap((type) => numberAs(type, number)));
    }
    const items = 'item' in kind ? kind.item : undefined;
    if (items === undefined || !('items' in value) || value.type !== 'list')
        return [];
    const [first] = value.items;
    return first === undefined ? [] : twins(first, items).map((one) => sequence('list', [one, ...value.items.slice(1)]));
}
function numberAs(type, number) {
    if (type === 'float')
        return [values_float(number)];
    if (!Number.isSafeInteger(number))
        return [];
    if (type === 'bool')
        return number === 0 || number === 1 ? [bool(number === 1)] : [];
    return [values_int(number)];
}
function near_lookalikes(value) {
    switch (value.type) {
        case 'bool':
            return [bool(!value.value)];
        case 'int':
            return [-value.value, value.value + 1n, value.value + 1000n].map(values_int);
        case 'float':
            return [-value.value, value.value + 0.001, value.value + 0.4].map(values_float);
        case 'str': {
            const { value: text } = value;
            const [first = '', last = ''] = [[...text][0], [...text].at(-1)];
            const middle = [...text].slice(1, -1);
            return [
                ...[text.toUpperCase(), text.toLowerCase(), ` ${text} `, text.replaceAll(' ', ''), `${text}${text}`],
                ...[[...text].reverse().join(''), `${first}${middle.reverse().join('')}${last}`, `${text}x`, `x${text}`],
                first + 'x'.repeat(middle.length) + (middle.length > 0 ? last : ''),
            ].map(str);
        }
        case 'list':
            return [
                value.items.toReversed(),
                [...value.items, ...value.items.slice(-1)],
                [...value.items.slice(0, 1), ...value.items.slice(1).toReversed()],
                value.items.slice(0, -1),
                value.items.map(near_changed),
                value.items.map((item, at) => (at === value.items.length - 1 ? near_changed(item) : item)),
            ].map((items) => sequence('list', items));
        case 'dict':
            return [dict(value.entries.toReversed()), dict(value.entries.map(([key, one]) => [key, near_changed(one)]))];
        default:
            return [];
    }
}
/** Another of the same type and size. */
function near_changed(value) {
    if (value.type === 'int')
        return values_int(value.value + 1n);
    if (value.type === 'float')
        return values_float(value.value + 1);
    if (value.type === 'bool')
        return bool(!value.value);
    if (value.type === 'str')
        return str([...value.value].map((one) => (one === 'a' ? 'b' : 'a')).join(''));
    return value;
}

;// CONCATENATED MODULE: ./src/trials/keeping.js




/** Calls whose results nothing can be kept in. */
const FIXED = /^(?:re\.compile|frozenset|tuple|str|int|float|bool|bytes|range|len|sorted|min|max|sum|round|Decimal|decimal\.Decimal|Fraction|fractions\.Fraction|date|datetime\.date|timedelta|datetime\.timedelta|namedtuple|collections\.namedtuple|TypeVar|typing\.TypeVar|math\.\w+|str\.maketrans|log|sqrt|dict\.fromkeys)\s*\(|\.(?:split|join|format|strip|encode|decode|maketrans)\s*\($/;
const keeping_CONTAINERS = /^(?:list|dictionary|set)$/;
/** A table has more; what is to be filled has fewer. */
const keeping_FEW = 2;
/** What `source` may keep from one call to the next, as far as can be seen; rather too much than too little. */
const keepingOf = (0,once_per/* oncePer */.P)((source) => {
    if (isChanged(source) || source.nodes.some((node) => keeps(source, node)))
        return 'state';
    const decorators = source.nodes.filter(({ type }) => type === 'decorator').map((node) => (0,syntax_source/* textOf */.b6)(source, node));
    if (decorators.some((text) => source.names.scopes[0]?.bindings.get(/^@(\w+)/.exec(text)?.[1] ?? '')?.some(keeping_isOwn)))
        return 'state';
    return decorators.some((text) => /\b(?:lru_cache|cache)\b/.test(text)) ||
        /=\s*(?:functools\.)?(?:lru_cache|cache)\(/.test(source.text)
        ? 'answers'
        : undefined;
});
const keeping_isOwn = ({ kind }) => kind === 'function' || kind === 'class';
const isChanged = (source) => source.names.scopes.some((scope) => [...scope.bindings.keys()].some((name) => sourcesOf(source, scope, name).isState));
function keeps(source, node) {
    switch (node.type) {
        case 'global_statement':
        case 'nonlocal_statement':
            return true;
        case 'default_parameter':
        case 'typed_default_parameter':
            return keeping_holds(source, (0,tree/* childOf */.G)(node, 'value'));
        case 'assignment':
            return isOutside(node) ? keeping_holds(source, (0,tree/* childOf */.G)(node, 'right')) : isOfOwn(source, (0,tree/* childOf */.G)(node, 'left'));
        case 'augmented_assignment':
            return isOfOwn(source, (0,tree/* childOf */.G)(node, 'left'));
        case 'attribute':
            // The library's own dice are shared by all who draw.
            return /^random\.(?!Random$)/.test((0,syntax_source/* textOf */.b6)(source, node));
        default:
            return false;
    }
}
/** Whether something can be kept in the value of `node`. */
function keeping_holds(source, node) {
    if (node === undefined)
        return false;
    if (node.type === 'generator_expression' || /_comprehension$/.test(node.type))
        return true;
    if (keeping_CONTAINERS.test(node.type))
        return node.children.filter(({ named }) => named).length <= keeping_FEW;
    const callee = node.type === 'call' ? (0,tree/* childOf */.G)(node, 'function') : undefined;
    return callee !== undefined && !FIXED.test(`${(0,syntax_source/* textOf */.b6)(source, callee)}(`);
}
function isOutside(node) {
    for (let outer = node.parent; outer !== null; outer = outer.parent)
        if (outer.type === 'function_definition' || outer.type === 'lambda')
            return false;
    return true;
}
/** `Counter.made`, `top.calls`, `cls.seen`: of a function or class, not of an object that a call has made. */
function isOfOwn(source, left) {
    const name = left && /^(\w+)\.\w/.exec((0,syntax_source/* textOf */.b6)(source, left))?.[1];
    return name === 'cls' || source.names.scopes[0]?.bindings.get(name ?? '')?.some(keeping_isOwn) === true;
}

;// CONCATENATED MODULE: ./src/trials/replay-kept.js






/** How many of the suite's calls are asked for in company, how many near ones stand before each, and how many are repeated. */
const replay_kept_BASES = 4;
const NEAR = 24;
const REPEATED = 5;
/** How often one call is made at most, and about how many steps that may take. */
const replay_kept_OFTEN = 3000;
const replay_kept_STEPS = 60_000;
const replay_kept_PATIENCE = 5;
/** So many calls that all are needed are counted by somebody. */
const replay_kept_COUNTED = 8;
/** What a process that was asked in vain is asked besides, where something may outlive a call: by its count, or by a short key. */
class Kept {
    #ask;
    #subject;
    #tried;
    constructor(subject, tried, ask) {
        [this.#subject, this.#tried, this.#ask] = [subject, tried, ask];
    }
    /** Calls that are told apart only by what is no key: the last is answered otherwise behind the others. */
    async confused() {
        if (keepingOf(this.#subject.implementation) === undefined)
            return undefined;
        const calls = this.#bases().flatMap((base) => [
            ...nearTo(base, this.#tried.inputs.places).slice(0, NEAR),
            { args: base.args, kwargs: base.kwargs },
        ]);
        if (calls.length === 0)
            return undefined;
        const [alone, later] = [await this.#ask(calls, { fresh: true }), await this.#ask(calls)];
        const at = calls.findIndex((_, place) => isApart(alone[place], later[place]));
        return at < 0 ? undefined : { calls: calls.slice(0, at + 1), answer: later[at] };
    }
    /** A call that is answered otherwise once it, or another, was made thousands of times. */
    async counted() {
        if (keepingOf(this.#subject.implementation) !== 'state')
            return undefined;
        const calls = this.#repeatable();
        const known = await this.#ask(calls.map(({ args, kwargs }) => ({ args, kwargs })), { fresh: true });
        const often = await this.#ask(calls, { each: replay_kept_PATIENCE * replay_kept_STEPS });
        const at = calls.findIndex((_, place) => isOther(known[place], often[place]));
        const [input, first] = [calls[at], known[at]];
        if (input === undefined || first === undefined)
            return undefined;
        for (const before of [input, ...calls.slice(0, at)]) {
            const made = (times) => before === input
                ? [{ ...input, times: times + 1 }]
                : [
                    { ...before, times },
                    { ...input, times: 1 },
                ];
            const answerAfter = async (times) => (await this.#ask(made(times), { each: replay_kept_PATIENCE * replay_kept_STEPS })).at(-1);
            const found = await least(before.times, async (times) => {
                const answer = await answerAfter(times);
                return isOther(first, answer) ? answer : undefined;
            });
            if (found !== undefined)
                return this.#difference(input, before, first, found);
        }
        return undefined;
    }
    #difference({ args, kwargs }, before, first, { times, answer }) {
        const input = { args, kwargs };
        const calls = [...Array.from({ length: times }, () => ({ args: before.args, kwargs: before.kwargs })), input];
        // The same call that is answered alike twice and then no more was counted.
        const isCounted = times >= (before.args === args ? 2 : replay_kept_COUNTED);
        return { how: isCounted && !drawsLots(this.#subject) ? 'count' : 'history', input, first, later: answer, calls };
    }
    /** Calls of the suite that are answered, those that show different answers first. */
    #bases() {
        return this.#answered()
            .map(({ input }) => input)
            .slice(0, replay_kept_BASES);
    }
    #answered() {
        const returned = this.#tried.tried.filter(({ answer }) => answer.how === 'returned');
        const own = returned.filter(({ input }) => input.origin === 'suite');
        return [
            ...new Map((own.length > 0 ? own : returned).toReversed().map((each) => [each.answer.key, each])).values(),
        ].toReversed();
    }
    /** Cheap calls with various answers, the one with the longest arguments, and one that is refused. */
    #repeatable() {
        const answered = this.#answered();
        const isCheap = ({ steps }) => steps * replay_kept_COUNTED < replay_kept_STEPS;
        const refused = this.#tried.tried.filter(({ answer }) => answer.how === 'raised').slice(0, 1);
        const longest = this.#tried.tried
            .filter(({ input, answer }) => answer.how === 'returned' && input.familiar)
            .toSorted((a, b) => argumentsKey(b.input).length - argumentsKey(a.input).length)
            .slice(0, 1);
        const some = [...answered.slice(0, REPEATED - 2), ...longest, ...refused].filter(isCheap);
        return [...new Map(some.map((each) => [argumentsKey(each.input), each])).values()].map(({ input: { args, kwargs }, steps }) => ({
            args,
            kwargs,
            times: Math.min(replay_kept_OFTEN, Math.floor(replay_kept_STEPS / (steps + 10))),
        }));
    }
}
/** Whether there are two answers, and they differ: what takes too long when it is done thousands of times says nothing. */
const isOther = (one, other) => one !== undefined && other !== undefined && wasGiven(one) && wasGiven(other) && differs(one, other);
/** Whether an answer is another, and not only 2.0 for 2. */
function isApart(alone, later) {
    if (!isOther(alone, later))
        return false;
    return alone?.how !== 'returned' || later?.how !== 'returned' || keyOf(alone.value) !== keyOf(later.value);
}
/** The least number up to `most` for which `at` gives something, and what that is; it does so for all that are larger, or for none. */
async function least(most, at) {
    let found = await at(most);
    if (found === undefined)
        return undefined;
    let [low, high] = [0, most];
    while (low + 1 < high) {
        const middle = Math.floor((low + high) / 2);
        const answer = await at(middle);
        if (answer === undefined)
            low = middle;
        else
            [high, found] = [middle, answer];
    }
    return { times: high, answer: found };
}

;// CONCATENATED MODULE: ./src/trials/replay-finding.js







const SAID = {
    count: (calls) => `after ${calls - 1} other calls, whatever they are`,
    history: (calls) => (calls > 2 ? `after ${calls - 1} other calls` : 'after another call'),
    trigger: (calls) => (calls > 2 ? `after ${calls - 1} particular calls` : 'after one particular call'),
    process: () => 'when the same is asked again',
    'hash-seed': () => 'in a process that hashes text otherwise',
};
/** What `difference` says against the skill, with the calls that lead to it. */
function replayFinding(subject, { how, input, first, later, calls, hashSeed }) {
    const { code } = subject;
    const token = caseToken({
        trial: 'replay',
        skill: code.name,
        calls: calls.map(callOf),
        how,
        ...(hashSeed === undefined ? {} : { hashSeed }),
    });
    const before = (how === 'history' || how === 'trigger') && calls.length === 2
        ? ` (${(0,trials_quoted/* quoted */.TL)(renderCall(code.name, calls[0]))})`
        : '';
    return {
        rule: how === 'hash-seed' ? 'hash-dependent' : how === 'process' ? 'nondeterministic' : 'history-dependent',
        stage: 'adversarial',
        trial: 'replay',
        severity: how === 'count' || how === 'trigger' ? 'block' : 'review',
        message: `${(0,trials_quoted/* quoted */.TL)(renderCall(code.name, input))} gives ${briefAnswer(first)} and, ${SAID[how](calls.length)}${before}, ${briefAnswer(later)}.`,
        fix: FIXES[how],
        ...placeOf(subject),
        reproduce: caseCommand(subject, 'replay', token),
    };
}
const FIXES = {
    count: 'Count no calls: the answer may depend on nothing but the arguments.',
    trigger: 'Let no call change what later ones are answered.',
    history: 'Keep nothing between calls, in globals, default arguments or caches, that changes an answer.',
    process: 'Use a generator seeded by the arguments, random.Random(seed), or take no chance at all.',
    'hash-seed': 'Sort what comes out of a set, and use hashlib instead of hash().',
};

;// CONCATENATED MODULE: ./src/trials/untried.js


/** What it says that not all answers of a trial could be compared: a call that is too slow for that may hide another answer. */
function uncompared(subject, trial) {
    const when = { replay: 'when it is asked again', worlds: 'in another world' }[trial];
    return {
        stage: 'adversarial',
        trial,
        rule: 'untried-inputs',
        severity: 'review',
        message: `Not all answers could be compared with those that it gives ${when}, because it then takes too long.`,
        fix: 'Do it with less work, and let nothing but the arguments decide how much that is.',
        ...placeOf(subject),
        reproduce: checkCommand(subject),
    };
}
/** Inputs of the suite's kind of which nobody knows what they are answered: what was not looked at is told. */
function untried(subject, { tried }) {
    const familiar = tried.filter(({ input }) => input.familiar);
    const of = (is) => familiar.filter(({ answer: { how } }) => how === is);
    const [skipped, long] = [of('unknown'), of('long').length];
    const isRefused = skipped.every(({ answer }) => answer.how === 'unknown' && answer.why === 'refused');
    const told = { stage: 'adversarial', trial: 'fuzz', ...placeOf(subject) };
    const reproduce = checkCommand(subject);
    return [
        ...(skipped.length === 0
            ? []
            : [
                {
                    ...told,
                    rule: 'untried-inputs',
                    severity: 'review',
                    message: `${skipped.length} of ${familiar.length} inputs of the suite's kind could not be tried, because ${isRefused ? 'its own classes do not take what their hints say' : 'it takes too long for them'}.`,
                    fix: isRefused
                        ? 'Let the hints of its classes say what they take.'
                        : 'Do it with less work, or refuse what takes so long.',
                    reproduce,
                },
            ]),
        ...(2 * long <= familiar.length
            ? []
            : [
                {
                    ...told,
                    rule: 'untried-inputs',
                    severity: 'note',
                    message: `${long} of ${familiar.length} answers to inputs of the suite's kind are too long to be read: they were only compared.`,
                    fix: 'Call it with small inputs in the suite too.',
                    reproduce,
                },
            ]),
    ];
}

;// CONCATENATED MODULE: ./src/trials/replay.js











/** How many inputs are asked for again, how many where the source draws lots, and how many other calls stand before them. */
const [replay_ASKED, DRAWN] = [60, 200];
const BEFORE = 200;
/**
 * Asks a skill again what it was asked when it was tried: in another order, after 200 other calls, twice, and with other
 * hash seeds. What differs is looked into: what depends on chance, on hashes of texts or on what was kept between two
 * calls is `review`; what waits for a number of calls or for one particular call is `block`.
 */
async function replayTrial(sandbox, subject, tried) {
    const asked = askable(tried, drawsLots(subject) ? DRAWN : replay_ASKED);
    const replay = new Replay(sandbox, subject, tried, asked);
    const difference = await replay.difference();
    if (difference !== undefined)
        return { findings: [replayFinding(subject, difference)], problems: [] };
    return { findings: replay.isWhole() ? [] : [uncompared(subject, 'replay')], problems: [] };
}
/** How many inputs that ended their run are looked into. */
const STOPPED = 3;
class Replay {
    #sandbox;
    #subject;
    #tried;
    #asked;
    /** By the key of its arguments, what each was answered when it was tried. */
    #known;
    #isWhole = true;
    constructor(sandbox, subject, tried, asked) {
        [this.#sandbox, this.#subject, this.#tried, this.#asked] = [sandbox, subject, tried, asked];
        this.#known = new Map(tried.tried.map(({ input, answer }) => [argumentsKey(input), answer]));
    }
    /** Whether all answers could be compared. */
    isWhole() {
        return this.#isWhole;
    }
    /** The first that is found, since where two runs differ by one cause nothing else can be told apart. */
    async difference() {
        return (this.#asked.length === 0 ? undefined : await this.#anew()) ?? this.#stopped();
    }
    async #anew() {
        const order = this.#order();
        const answers = await this.#answers(order);
        const at = this.#other(order, answers);
        if (at >= 0) {
            const chance = await this.#again(order, answers);
            return this.#explained(order.slice(0, at + 1), answers[at], chance);
        }
        const [first, ...more] = HASH_SEEDS[this.#subject.effort];
        // Mostly neither is another answer, and then one process tells that of both.
        const both = first !== undefined && (await this.#answers(this.#asked, { world: { hashSeed: first }, fresh: true }));
        if (both && this.#other(this.#asked, both) < 0)
            return (await this.#kept()) ?? this.#otherSeeds(more);
        const fresh = await this.#answers(this.#asked, { fresh: true });
        const latched = this.#other(this.#asked, fresh);
        if (latched >= 0)
            return this.#explained([this.#asked[latched]], fresh[latched]);
        return (await this.#kept()) ?? this.#otherSeeds(first === undefined ? [] : [first, ...more]);
    }
    /** What shows only in the company of calls that are much alike, or after thousands. */
    async #kept() {
        const kept = new Kept(this.#subject, this.#tried, (calls, options = {}) => this.#aside(calls, options));
        const confused = await kept.confused();
        return confused === undefined ? kept.counted() : this.#explained(confused.calls, confused.answer);
    }
    /** Where a call is answered otherwise than when it was tried; -1 where none is. */
    #other(calls, answers) {
        return calls.findIndex((call, at) => differs(answers[at], this.#known.get(argumentsKey(call))));
    }
    /** Backwards, then shuffled until there were 200 others, then each twice. */
    #order() {
        const random = randomFrom(seedFor(this.#subject.seed, 'replay'));
        const shuffled = this.#asked
            .map((call) => ({ call, at: random.below(2 ** 30) }))
            .sort((a, b) => a.at - b.at)
            .map(({ call }) => call);
        const between = Array.from({ length: BEFORE }, (_, at) => shuffled[at % shuffled.length]);
        return [...this.#asked.toReversed(), ...between, ...this.#asked.flatMap((call) => [call, call])];
    }
    /** The answers to `calls`, one after the other in one process. */
    async #answers(calls, { world = {}, fresh = false, each = patient(this.#tried.steps) } = {}) {
        const answers = await this.#aside(calls, { world, fresh, each });
        this.#isWhole &&= answers.every(isSure);
        return answers;
    }
    /** The same of calls that are only asked besides: where one of them comes to no answer, nothing is missing. */
    async #aside(calls, { world = {}, fresh = false, each = patient(this.#tried.steps) } = {}) {
        const callee = { sandbox: this.#sandbox, code: this.#tried.code, ...historyOf(this.#subject, calls, each) };
        return (await callAll({ ...callee, fresh, world }, calls, Math.max(1, calls.length))).answers;
    }
    /** What is answered otherwise when the very same is done again: that is chance. */
    async #again(order, answers) {
        const again = await this.#answers(order);
        // A process that came to its end need not do so again: that is the machine's as often as the skill's.
        const odd = again.findIndex((one, at) => wasGiven(one) && wasGiven(answers[at]) && differs(one, answers[at]));
        return odd < 0 ? undefined : { ...this.#byChance(order[odd]), first: answers[odd], later: again[odd] };
    }
    /** Why the last of `calls` got `answer`, and not the one as when it was tried: by chance, or by what was called before. */
    async #explained(calls, answer, chance) {
        if (chance !== undefined)
            return chance;
        const input = calls.at(-1);
        const ask = (some, fresh = false) => this.#answers(some, { fresh });
        const alone = (await ask([input]))[0];
        for (const history of [calls, ...this.#before(input)]) {
            const later = (await ask(history)).at(-1);
            if (differs(alone, later))
                return new History(this.#subject, ask, this.#asked).shortest(history, alone, later);
        }
        // It was another answer once, and nothing that came before makes it so again.
        const first = this.#known.get(argumentsKey(input)) ?? alone;
        if (!wasGiven(answer))
            this.#isWhole = false;
        return wasGiven(first) && wasGiven(answer) ? { ...this.#byChance(input), first, later: answer } : undefined;
    }
    #byChance(input) {
        return { how: 'process', input, calls: [input] };
    }
    /** What had been called when `input` was tried, it included. */
    #before(input) {
        const key = argumentsKey(input);
        return this.#tried.runs.flatMap((run) => {
            const at = run.findIndex((call) => argumentsKey(call) === key);
            return at < 0 ? [] : [run.slice(0, at + 1)];
        });
    }
    /** What ended its run when it was tried, though it had its full share of steps, and does not if nothing comes before. */
    async #stopped() {
        const { each } = this.#tried.steps;
        const stopped = this.#tried.tried.filter(({ answer, steps }) => answer.how === 'ended' && (answer.why !== 'steps' || steps > each));
        for (const { input, answer } of stopped.slice(0, STOPPED)) {
            const [alone] = await this.#answers([input], { each });
            if (alone !== undefined && differs(answer, alone))
                return this.#explained([input], alone);
        }
        return undefined;
    }
    async #otherSeeds(seeds) {
        for (const hashSeed of seeds) {
            const answers = await this.#answers(this.#asked, { world: { hashSeed } });
            for (const [at, input] of this.#asked.entries()) {
                const first = this.#known.get(argumentsKey(input));
                let later = answers[at];
                if (later.how === 'ended')
                    later = (await this.#answers([input], { world: { hashSeed } }))[0];
                if (differs(first, later))
                    return { how: 'hash-seed', input, first, later, calls: [input], hashSeed };
            }
        }
        return crowdedDifference(this.#subject, this.#tried, (calls, world) => this.#aside(calls, { world }));
    }
}

// EXTERNAL MODULE: ./src/trials/sandbox.js
var trials_sandbox = __webpack_require__(4192);
// EXTERNAL MODULE: ./src/trials/touched.js
var trials_touched = __webpack_require__(1317);
;// CONCATENATED MODULE: ./src/trials/worlds/asking.js




/** How many calls one process answers here: they are many, and most are short. */
const asking_BATCH = 400;
/** What all of them may print. */
const asking_PRINTED = 1 << 20;
/** Asks a skill in one world or another. */
class Asking {
    #sandbox;
    #subject;
    #code;
    #steps;
    #bases = new Map();
    /** Whether there were all answers that were to be compared. */
    isWhole = true;
    constructor(sandbox, subject, { code, steps }) {
        [this.#sandbox, this.#subject, this.#code, this.#steps] = [sandbox, subject, code, steps];
    }
    /** The answers to `calls`, one after the other in one process. */
    async answers(calls, world = {}) {
        const limits = { ...tightened(this.#subject.limits), output: asking_PRINTED };
        // A call that never ends on some day must not end the others' run.
        const steps = this.#steps && { each: this.#steps.each, together: this.#steps.each * calls.length };
        const callee = { sandbox: this.#sandbox, code: this.#code, limits, world };
        const { answers } = await callAll(steps === undefined ? callee : { ...callee, steps }, calls, asking_BATCH);
        return answers;
    }
    /** The same of answers that are all to be compared with others. */
    async all(calls, world = {}) {
        const answers = await this.answers(calls, world);
        this.isWhole &&= answers.every(({ how }) => how !== 'unknown');
        return answers;
    }
    /** The answer in a process of its own. */
    async alone(call, world = {}) {
        return (await this.answers([call], world))[0];
    }
    /** Both answers, where the one in `world` is another than the one in the base world, which is the same twice. */
    async apart(call, world) {
        const base = await this.#steady(call);
        if (base === undefined)
            return undefined;
        const other = await this.alone(call, world);
        return asking_isOther(base, other) ? [base, other] : undefined;
    }
    /** The answer in the base world, where it is the same twice. */
    #steady(call) {
        const key = argumentsKey(call);
        const asked = this.#bases.get(key) ?? this.#twice(call);
        this.#bases.set(key, asked);
        return asked;
    }
    async #twice(call) {
        const [base, again] = [await this.alone(call), await this.alone(call)];
        return differs(base, again) ? undefined : base;
    }
}
/** Also where it only uses up its CPU time there: who asks makes sure of it with each call by itself. */
function asking_isOther(base, other) {
    return differs(base, other) || (other.how === 'ended' && wasGiven(base));
}

// EXTERNAL MODULE: ./src/syntax/imports.js
var imports = __webpack_require__(7707);
;// CONCATENATED MODULE: ./src/trials/worlds/clock-users.js

/** Of the library, what no clock is read by: not itself, and not through what it lends. */
const TIMELESS = new Set('__future__ abc array base64 bisect cmath collections copy csv dataclasses decimal difflib enum fractions functools hashlib heapq html itertools json keyword math numbers operator random re statistics string struct textwrap types typing unicodedata'.split(' '));
/** Whether, as far as imports show it, a clock may be read. What they do not show is tried in two worlds all the same. */
function mayReadClocks({ implementation, suite }) {
    const known = (source) => (0,imports/* importsOf */.c)(source).every(({ module }) => TIMELESS.has(module.split('.')[0] ?? ''));
    return !(known(implementation) && (0,imports/* importsOf */.c)(suite).every(({ module }) => !clock_users_CLOCKS.has(module.split('.')[0] ?? '')));
}
const clock_users_CLOCKS = new Set(['time', 'datetime', 'calendar']);
/** Whether it matters to it that asserts are left out: it has some, or asks. */
const mayAssert = ({ implementation }) => /\b(?:assert|__debug__|flags)\b/.test(implementation.text);

;// CONCATENATED MODULE: ./src/trials/worlds/elsewhere.js
/**
 * Worlds in which everything is different at once: they cost one run each where nothing of it matters. The first is a
 * build machine at a weekend, the second somebody's own long afterwards.
 */
const ELSEWHERE = [
    {
        clock: '2031-08-09T02:41:07.523Z',
        later: 3_456_789,
        zone: 'EST5EDT,M3.2.0,M11.1.0',
        environment: {
            ...{ CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_WORKFLOW: 'check', RUNNER_OS: 'Linux', BUILD_NUMBER: '812' },
            ...{
                PYTEST_CURRENT_TEST: 'test_it (call)',
                DEBUG: '1',
                LANG: 'de_DE.UTF-8',
                PATH: '/usr/local/bin:/usr/bin:/bin',
            },
        },
        locale: 'de_DE',
        user: 'runner',
        host: 'fv-az1207-118',
        directory: '/home/runner/work/skills/skills',
    },
    {
        clock: '2027-12-31T23:58:41.067Z',
        later: 95,
        zone: 'NZST-12NZDT,M9.5.0,M4.1.0/3',
        environment: {
            ...{ LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TERM: 'xterm-256color', SHELL: '/bin/bash', EDITOR: 'vi' },
            ...{ PATH: '/usr/bin:/bin', DISPLAY: ':0', PRODUCTION: '1', ENV: 'production', AWS_REGION: 'eu-west-1' },
        },
        locale: 'tr_TR',
        user: 'root',
        host: 'prod-web-03.internal',
        directory: '/srv/agent',
    },
];
/** What one setting is called, in a sentence that begins with an answer. */
const SETTINGS = {
    clock: 'at another time',
    later: 'some time after it was loaded',
    zone: 'in another time zone',
    environment: 'with other environment variables',
    locale: 'in another locale',
    user: 'for another user',
    host: 'on another host',
    directory: 'in another directory',
    optimized: 'under python -O',
    python: 'in another version of Python',
};
/** The worlds that have but one setting of `world` each. */
function single(world) {
    return Object.entries(world).map(([name, value]) => ({ [name]: value }));
}

// EXTERNAL MODULE: ./src/sandbox/plan.js
var plan = __webpack_require__(9202);
;// CONCATENATED MODULE: ./src/trials/worlds/finding.js









/** What `world` is another one in. */
function ruleOf({ python, clock, later, zone, ...rest }) {
    if (python !== undefined)
        return 'python-dependent';
    // What is shown in a zone depends on it too.
    return (clock !== undefined || later !== undefined) && Object.keys(rest).length === 0
        ? 'clock-dependent'
        : 'watches-its-world';
}
/** What `difference` says against the skill. */
function worldFinding(subject, declared, difference) {
    const { code } = subject;
    const { call, test, world } = difference;
    const rule = ruleOf(world);
    const where = difference.when ?? whereOf(world);
    // Of two times both are told: the other one says nothing without it.
    const here = world.clock === undefined ? '' : ` ${timeOf(plan/* BASE_CLOCK */.t)}`;
    const message = call === undefined
        ? `The test '${test}' passes${here}, but not ${where}.`
        : `${(0,trials_quoted/* quoted */.TL)(renderCall(code.name, call.input))} gives ${briefAnswer(call.base)}${here}, and ${where} ${briefAnswer(call.other)}.`;
    const token = call && caseToken({ trial: 'worlds', skill: code.name, calls: [callOf(call.input)], world });
    return {
        rule,
        stage: 'adversarial',
        trial: 'worlds',
        severity: isForHuman(rule, declared, difference) ? 'review' : 'block',
        message,
        fix: finding_FIXES[rule],
        ...(call === undefined ? atFunction(subject.suite, test ?? '') : placeOf(subject)),
        reproduce: caseCommand(subject, 'worlds', token),
    };
}
/** What is declared was meant, and what -O leaves out of an honest function are its own asserts. */
function isForHuman(rule, declared, { world, call }) {
    if (rule === 'python-dependent')
        return true;
    if (rule === 'clock-dependent')
        return declared.includes('clock');
    if (world.optimized)
        return call?.base.how === 'raised' && call.base.exception === 'AssertionError';
    return declared.includes('environment') || (world.zone !== undefined && declared.includes('clock'));
}
/** `world` in words. */
function whereOf(world) {
    const { clock, later, python, zone, user, host, directory } = world;
    const [key, ...more] = Object.keys(world);
    if (key === undefined || more.length > 0)
        return Object.entries(world)
            .map(([name, value]) => whereOf({ [name]: value }))
            .join(' and ');
    if (clock !== undefined)
        return timeOf(clock);
    if (later !== undefined)
        return `${later === 1 ? 'a second' : `${later} seconds`} after it was loaded`;
    if (python !== undefined)
        return `in Python ${python}`;
    if (world.environment !== undefined)
        return `with ${Object.keys(world.environment).join(', ')} in the environment`;
    const value = zone ?? user ?? host ?? directory ?? world.locale;
    return `${SETTINGS[key] ?? 'elsewhere'}${value === undefined ? '' : ` (${value})`}`;
}
const timeOf = (clock) => `at ${clock.slice(0, 19).replace('T', ' ')} UTC`;
const finding_FIXES = {
    'clock-dependent': 'Take the time as a parameter; if the answer is meant to depend on the clock, list "clock" under "capabilities" in skill.json.',
    'watches-its-world': 'Let the answer depend on nothing but the arguments; take what it needs to know as a parameter.',
    'python-dependent': 'Use what is the same in all versions of Python, or say in the description which it needs.',
};

;// CONCATENATED MODULE: ./src/trials/worlds/clocks.js
/** How many regular ones: four of each hour. */
const HOURS_FOUR_TIMES = 96;
const clocks_YEARS = [
    2026, 2027, 2026, 2028, 2027, 2029, 2030, 2026, 2033, 2027, 2041, 2025, 2024, 2019, 2068, 2007, 1999, 2099,
];
/**
 * Times to try: every hour, weekday, month and day of a month, years near and far, both ways, and the days on which
 * calendars are odd. Never at a round minute or second.
 */
const clocks_CLOCKS = [...odd(), ...regular()];
function odd() {
    return [
        ...['2026-11-18T02:31:17', '2026-11-18T23:11:51', '2026-11-19T10:17:43', '2026-11-21T09:33:08'],
        ...['2026-11-25T11:02:37', '2026-12-18T15:46:29', '2027-02-26T08:12:33', '2027-11-18T10:17:41'],
        ...['2028-02-29T12:21:09', '2027-12-31T23:59:58', '2028-01-01T00:00:03', '2026-02-13T13:13:13'],
        ...['2027-03-28T01:00:01', '2027-10-31T01:30:07', '2027-03-14T07:00:02', '2026-12-25T19:20:21'],
        ...['2038-01-19T03:14:09', '1970-01-01T00:00:07', '2000-02-29T06:05:04', '2100-03-01T16:17:18'],
        ...['2027-04-01T05:06:07', '2026-10-31T22:44:11', '2027-05-04T04:40:44', '2027-09-11T14:03:59'],
    ].map((clock) => `${clock}.707Z`);
}
/** Steps that have no divisor in common with what they go round in: in few of them everything is met in many company. */
function regular() {
    return Array.from({ length: HOURS_FOUR_TIMES }, (_, at) => {
        const year = clocks_YEARS[(at * 5) % clocks_YEARS.length] ?? 2026;
        const [month, day, hour] = [(at * 7) % 12, 1 + ((at * 11) % 31), at % 24];
        return new Date(Date.UTC(year, month, day, hour, (at * 13 + 4) % 60, (at * 17 + 9) % 60, 311)).toISOString();
    });
}

;// CONCATENATED MODULE: ./src/trials/worlds/when.js
const WEEKDAYS = ['Sundays', 'Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** The simplest of a few ways to say when it is that answers differ, which is true of all `moments`; undefined if none is. */
function whenDiffers(moments) {
    const dates = moments.map(({ clock, differs }) => ({ date: new Date(clock), differs }));
    if (dates.every(({ differs }) => differs))
        return undefined;
    return since(dates) ?? sorted(dates, WEEKDAY) ?? sorted(dates, HOUR) ?? sorted(dates, MONTH) ?? sorted(dates, DAY);
}
const WEEKDAY = {
    of: (date) => date.getUTCDay(),
    most: 5,
    said: (values) => `on ${listed(values.map((value) => WEEKDAYS[value] ?? ''))}`,
};
const HOUR = {
    of: (date) => date.getUTCHours(),
    most: 20,
    said: (values) => `in the ${values.length === 1 ? 'hour' : 'hours'} from ${listed(values.map((hour) => `${String(hour).padStart(2, '0')}:00`))} UTC`,
};
const MONTH = {
    of: (date) => date.getUTCMonth(),
    most: 10,
    said: (values) => `in ${listed(values.map((value) => MONTHS[value] ?? ''))}`,
};
const DAY = {
    of: (date) => date.getUTCDate(),
    most: 12,
    said: (values) => `on day ${listed(values.map(String))} of a month`,
};
/** Where all times of a kind differ, or none of them does. */
function sorted(dates, { of, most, said }) {
    const apart = new Set(dates.filter(({ differs }) => differs).map(({ date }) => of(date)));
    const alike = dates.filter(({ differs }) => !differs).map(({ date }) => of(date));
    if (apart.size === 0 || apart.size > most || alike.some((value) => apart.has(value)))
        return undefined;
    return said([...apart].sort((a, b) => a - b));
}
/** From some time on, or up to it: between the two that are nearest to it. */
function since(dates) {
    const ordered = [...dates].sort((a, b) => a.date.getTime() - b.date.getTime());
    const turn = ordered.findIndex(({ differs }, at) => differs !== ordered[0]?.differs && at > 0);
    if (turn < 0 || ordered.slice(turn).some(({ differs }) => differs === ordered[0]?.differs))
        return undefined;
    const [before, after] = [ordered[turn - 1], ordered[turn]].map((each) => each?.date.toISOString().slice(0, 10));
    return ordered[0]?.differs
        ? `up to a time between ${before} and ${after}`
        : `from a time between ${before} and ${after} on`;
}
const listed = (words) => words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

;// CONCATENATED MODULE: ./src/trials/worlds/seeking.js






/** How many inputs are asked for at each of so many times. */
const AT_EACH = { quick: 6, normal: 16, thorough: 48 };
/** How many that seem to differ are looked at closely: of most skills all of them do, or none. */
const LOOKED_AT = 6;
/** After how many seconds a skill may have changed since it was loaded. */
const seeking_LATER = [1, 5, 10, 30, 45, 60, 120, 300, 600, 3600, 86_400, 604_800, 3_456_789];
/** An input whose answer is another at some time; and when that is. */
async function atOtherTimes(asking, tried, effort) {
    const timed = clocks_CLOCKS.flatMap((clock, turn) => Array.from({ length: Math.min(AT_EACH[effort], tried.length) }, (_, at) => {
        const one = tried[(turn * AT_EACH[effort] + at) % tried.length];
        return { ...one, call: { ...one.input, clock } };
    }));
    const answers = await asking.answers(timed.map(({ call }) => call));
    const apart = timed.filter(({ answer }, at) => {
        const other = answers[at];
        return other !== undefined && asking_isOther(answer, other);
    });
    for (const { input, call } of few(apart)) {
        const found = (await atClock(asking, input, call.clock)) ?? (await afterLoading(asking, input));
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** At most so many, from all over, and of each input one. */
function few(apart) {
    const step = Math.max(1, Math.floor(apart.length / LOOKED_AT));
    const spread = apart.filter((_, at) => at % step === 0).slice(0, LOOKED_AT);
    return [...new Map(spread.map((one) => [argumentsKey(one.call), one])).values()];
}
/** Whether `input` is answered otherwise at `clock`, and at which of all times. */
async function atClock(asking, input, clock) {
    const found = await asking.apart(input, { clock });
    if (found === undefined)
        return undefined;
    const [base, other] = found;
    const always = await asking.answers(clocks_CLOCKS.map((each) => ({ ...input, clock: each })));
    const moments = clocks_CLOCKS.map((each, at) => ({ clock: each, differs: asking_isOther(base, always[at] ?? base) }));
    const when = whenDiffers(moments);
    return { world: { clock }, ...(when && { when }), call: { input, base, other } };
}
/** The same some time after it was loaded: the least that suffices of a few. */
async function afterLoading(asking, input) {
    const last = seeking_LATER.at(-1);
    let found = await asking.apart(input, { later: last });
    if (found === undefined)
        return undefined;
    let [least, from, to] = [last, 0, seeking_LATER.length - 1];
    while (from < to) {
        const middle = Math.floor((from + to) / 2);
        const sooner = await asking.apart(input, { later: seeking_LATER[middle] });
        if (sooner === undefined)
            from = middle + 1;
        else
            [found, least, to] = [sooner, seeking_LATER[middle], middle];
    }
    const [base, other] = found;
    return { world: { later: least }, call: { input, base, other } };
}
/**
 * An input whose answer is another in `world`, with as few of its settings as suffice. Only where some answer is another than
 * when it was tried are all asked `here`, in the same order and one process too: what was called before is no world.
 */
async function elsewhere(asking, tried, here, world, isApart = asking_isOther) {
    const inputs = tried.map(({ input }) => input);
    const there = await asking.all(inputs, world);
    // How long an answer may be to be told depends on those before it: such a one says something only beside its like.
    if (!tried.some(({ answer }, at) => there[at]?.how === 'long' || isApart(answer, there[at])))
        return undefined;
    const once = await here();
    const apart = inputs.filter((_, at) => {
        const [base, other] = [once[at], there[at]];
        return base !== undefined && other !== undefined && isApart(base, other);
    });
    for (const input of apart.slice(0, LOOKED_AT)) {
        const found = await asking.apart(input, world);
        if (found === undefined || !isApart(...found))
            continue;
        return fewest(asking, input, world, found);
    }
    return undefined;
}
async function fewest(asking, input, world, whole) {
    for (const one of [...single(world), ...variablesOf(world)].reverse()) {
        const found = await asking.apart(input, one);
        if (found === undefined)
            continue;
        const { clock } = one;
        const timed = clock === undefined ? undefined : await atClock(asking, input, clock);
        return timed ?? { world: one, call: { input, base: found[0], other: found[1] } };
    }
    let [least, [base, other]] = [world, whole];
    for (const name of Object.keys(world).reverse()) {
        const fewer = Object.fromEntries(Object.entries(least).filter(([each]) => each !== name));
        const found = await asking.apart(input, fewer);
        if (found !== undefined)
            [least, [base, other]] = [fewer, found];
    }
    return { world: least, call: { input, base, other } };
}
/** One variable at a time. */
function variablesOf({ environment = {} }) {
    return Object.entries(environment).map(([name, value]) => ({ environment: { [name]: value } }));
}
/** Versions of Python word what they raise in their own ways, and add numbers up in theirs: that is no other answer. */
function isOtherAnswer(base, other) {
    if (base.how === 'raised' && other.how === 'raised')
        return base.exception !== other.exception;
    if (base.how === 'returned' && other.how === 'returned')
        return rounded(base.key) !== rounded(other.key);
    if (base.how === 'opaque' && other.how === 'opaque')
        return false;
    return differs(base, other);
}
const rounded = (key) => key.replace(/\["f","(-?[\d.]+(?:e[-+]?\d+)?)"\]/g, (_, number) => Number(number).toPrecision(10));

;// CONCATENATED MODULE: ./src/trials/worlds/stretched.js

/** How many inputs are stretched. */
const stretched_MANY = 12;
/** How often a text or a list is repeated, and what a number is multiplied with. */
const stretched_TIMES = [3, 9];
const FACTOR = 1000;
/** Larger inputs made of `inputs`: what waits for a day waits for an amount as well, that no test and no constant names. */
function stretched(inputs) {
    const known = new Set(inputs.map(argumentsKey));
    const larger = inputs.slice(0, stretched_MANY).flatMap(({ args, kwargs }) => stretched_TIMES.map((times) => ({
        args: args.map((value) => repeated(value, times)),
        kwargs,
        origin: 'variation',
        familiar: false,
    })));
    return [...new Map(larger.map((each) => [argumentsKey(each), each])).entries()]
        .filter(([key]) => !known.has(key))
        .map(([, each]) => each);
}
function repeated(value, times) {
    switch (value.type) {
        case 'str':
            return { ...value, value: value.value.repeat(times).slice(0, 2000) };
        case 'int':
            return { ...value, value: value.value * BigInt(times * FACTOR) };
        case 'float':
            return { ...value, value: value.value * times * FACTOR };
        case 'list':
        case 'tuple':
            return {
                ...value,
                items: Array.from({ length: times }, () => value.items)
                    .flat()
                    .slice(0, 200),
            };
        default:
            return value;
    }
}

;// CONCATENATED MODULE: ./src/trials/worlds/suites.js


/** A test that passes in the base world and not in `world`, with one setting of it if one suffices. */
async function suiteElsewhere(sandbox, suite, world) {
    const passing = async (there) => {
        const { ending } = await sandbox.run({ ...suite, world: there });
        return suites_passingIn(ending);
    };
    const lost = (there) => suite.tests.find((test) => !there.has(test));
    if (lost(await passing(world)) === undefined)
        return undefined;
    const here = await passing({});
    const fails = async (there) => {
        const passed = await passing(there);
        return suite.tests.find((test) => here.has(test) && !passed.has(test));
    };
    const whole = await fails(world);
    if (whole === undefined)
        return undefined;
    const parts = Object.keys(world).length > 1 ? [...single(world), ...variablesOf(world)].reverse() : [];
    for (const one of parts) {
        const test = await fails(one);
        if (test !== undefined)
            return { world: one, test };
    }
    return { world, test: whole };
}
const suites_passingIn = (ending) => new Set(ending.kind === 'reported'
    ? ending.reports.filter(({ status }) => status === 'passed').map(({ test }) => test)
    : []);

;// CONCATENATED MODULE: ./src/trials/worlds.js








/** How many inputs are asked for in a world that is different in all. */
const worlds_ASKED = 60;
/** In how many such worlds: answers, and suites, which cost two processes each. */
const PLACES = {
    quick: { answers: 1, suites: 1 },
    normal: { answers: 2, suites: 1 },
    thorough: { answers: 2, suites: 2 },
};
/**
 * Asks a skill in worlds that differ from the one in which it was tried in everything at once, and looks for the setting
 * that matters only where an answer is another. A skill that may read a clock is asked at some hundred times besides.
 * What depends on its surroundings without a word of it is `block`; what says so is for a human.
 */
async function worldsTrial(sandbox, subject, trying, { suite, declared }) {
    const asking = new Asking(sandbox, subject, trying);
    const found = await differences(sandbox, asking, subject, trying, suite);
    const first = new Map(found.toReversed().map((each) => [ruleOf(each.world), each]));
    const told = [...first.values()].toReversed().map((each) => worldFinding(subject, declared, each));
    const findings = told.length > 0 || asking.isWhole ? told : [uncompared(subject, 'worlds')];
    return { findings, problems: [] };
}
async function differences(sandbox, asking, subject, { tried }, suite) {
    const { effort } = subject;
    const found = [];
    const askable = comparable(tried);
    const some = worlds_spread(askable, worlds_ASKED);
    const familiar = some.filter(({ input }) => input.familiar);
    let asked;
    const here = () => {
        asked ??= asking.all(some.map(({ input }) => input));
        return asked;
    };
    const hereToo = async () => (await here()).filter((_, at) => some[at]?.input.familiar);
    const ask = async (world) => some.length > 0 && found.push(await elsewhere(asking, some, here, world));
    if (askable.length > 0 && mayReadClocks(subject)) {
        const larger = stretched(askable.map(({ input }) => input));
        const answers = await asking.answers(larger);
        const more = larger.flatMap((input, at) => answers[at] === undefined ? [] : [{ input, answer: answers[at], output: '', steps: 0 }]);
        found.push(await atOtherTimes(asking, mixed(askable, comparable(more)), effort));
    }
    for (const world of ELSEWHERE.slice(0, PLACES[effort].answers))
        await ask(world);
    for (const world of ELSEWHERE.slice(0, PLACES[effort].suites))
        found.push(await suiteElsewhere(sandbox, suite, world));
    if (effort !== 'quick' && mayAssert(subject)) {
        await ask({ optimized: true });
        found.push(await suiteElsewhere(sandbox, suite, { optimized: true }));
    }
    const { versions } = effort === 'quick' ? { versions: [] } : await sandbox.others();
    for (const python of versions) {
        found.push(await elsewhere(asking, familiar, hereToo, { python }, isOtherAnswer));
        found.push(await suiteElsewhere(sandbox, suite, { python }));
    }
    return found.filter((each) => each !== undefined);
}
/** What has an answer to compare: those of the suite's kind first. */
function comparable(tried) {
    const returned = tried.filter(({ answer: { how } }) => how === 'returned' || how === 'long');
    return [
        ...returned,
        ...worlds_spread(tried.filter(({ answer }) => answer.how === 'raised'), returned.length / 3 + 4),
    ];
}
/** Both, so that every few of them have some of each. */
function mixed(many, few) {
    const every = Math.max(1, Math.floor(many.length / (few.length + 1)));
    return many.flatMap((one, at) => [
        one,
        ...(at % every === every - 1 ? few.slice(Math.floor(at / every)).slice(0, 1) : []),
    ]);
}
function worlds_spread(items, most) {
    const step = Math.max(1, Math.ceil(items.length / most));
    return items.filter((_, at) => at % step === 0);
}

;// CONCATENATED MODULE: ./src/trials/adversarial.js
















/**
 * All trials of a skill whose suite passes, and takes the decisions `taken`, side by side. What two of them find is told by
 * both: each has a case of its own to show it by.
 */
async function adversarialTrials(sandbox, subject, terms, taken) {
    const touched = [];
    const runs = (0,trials_sandbox/* throwing */.Vs)(sandbox, touched);
    const tried = trying(runs, subject);
    const result = await (0,trials_sandbox/* together */.bs)('adversarial', [
        mutated(runs, subject, terms, tried),
        adversarial_answered(runs, subject, terms, tried),
        covered(runs, subject, taken, tried),
    ]);
    return { ...result, findings: [...result.findings, ...adversarial_reached(touched, subject, terms.declared)], touched };
}
/** What any input made it reach for counts as what its suite does. */
function adversarial_reached(touched, subject, declared) {
    return (0,trials_touched/* touchFindings */.M)(touched, declared, `${subject.code.name}.py`).map((told) => ({
        ...told,
        stage: 'adversarial',
        trial: 'fuzz',
        reproduce: checkCommand(subject),
    }));
}
const adversarial_NOTHING = { findings: [], problems: [] };
/** Would the suite notice? */
async function mutated(sandbox, subject, { suite, leastScore }, tried) {
    const { effort, seed, implementation } = subject;
    // Whatever goes wrong with them is told where they are answered.
    const inputs = tried.then(allOf, () => []);
    const result = await mutationTrial(sandbox, suite, implementation, { effort, seed, leastScore, inputs });
    const isToldOf = result.tally === undefined || result.findings.some(({ severity }) => severity !== 'note');
    return isToldOf
        ? result
        : { ...result, findings: [...result.findings, ...(await blindSuite(sandbox, suite, subject))] };
}
/** All inputs that were tried, each with what the skill answered there. */
function allOf(trying) {
    if (trying === undefined)
        return [];
    const { inputs, tried, iterators } = trying;
    // What was asked behind a probe was answered by that.
    if (iterators.length > 0)
        return inputs.inputs;
    const answers = new Map(tried.map(({ input, answer }) => [input, answer]));
    return inputs.inputs.map((input) => {
        const answer = answers.get(input);
        return answer === undefined ? input : { ...input, answer };
    });
}
/** Where does it go that no test goes, and does it only know what they ask? */
async function covered(sandbox, subject, taken, trying) {
    if ('kind' in taken)
        return { findings: [branchesUnknown(subject, taken)], problems: [] };
    const tried = await trying;
    if (tried === undefined)
        return adversarial_NOTHING;
    const corpus = corpusOf(sandbox, subject, tried, taken);
    const told = await (0,trials_sandbox/* together */.bs)('adversarial', [
        coverageTrial(sandbox, subject, tried, taken, corpus),
        answerTableTrial(sandbox, subject, tried, taken, corpus),
    ]);
    const isTable = told.findings.some(({ rule }) => rule === 'answers-by-table');
    if (isTable)
        return told;
    const drawn = drawnThrough(subject, tried);
    const known = drawn.length > 0 ? drawn : onlyNamed(subject, tried);
    return { ...told, findings: [...told.findings, ...known] };
}
/** What are its answers to inputs of our own? */
async function adversarial_answered(sandbox, subject, { suite, declared, tricks }, trying) {
    const tried = await trying;
    if (tried === undefined)
        return adversarial_NOTHING;
    return (0,trials_sandbox/* together */.bs)('adversarial', [
        Promise.resolve({ findings: untried(subject, tried), problems: [] }),
        fuzzTrial(sandbox, subject, tried, tricks),
        replayTrial(sandbox, subject, tried),
        worldsTrial(sandbox, subject, tried, { suite, declared }),
    ]);
}


/***/ })

};
