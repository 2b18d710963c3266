/** What a text tries to do to whoever reads it, person or model, rather than to tell them. */
export interface ReaderTrick {
  readonly kind: 'instruction' | 'fake-verdict' | 'beacon';
  readonly match: string;
}

/*
 * All of these are matched against a reading (see reading.ts), in which white space is a single space and a line is one
 * text. None repeats without a bound what could begin a match again: time grows with the text, not with its square.
 */

/** Sentences that address a reviewing or consuming model (catalogue 120, 130, 133). English only: a review, not a wall. */
const INSTRUCTIONS: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass)\b[^.;\n]{0,30}\b(?:previous|prior|above|earlier|preceding|all|your|any)\b[^.;\n]{0,30}\b(?:instructions?|rules?|prompts?|messages?|directions?|guidelines?|polic(?:y|ies))/i,
  /\b(?:system|developer) (?:prompt|message|instruction)/i,
  /\b(?:you are|act as|pretend to be|as) (?:now )?an? (?:\w{1,30} )?(?:AI|LLM|language model|assistant|chatbot)\b/i,
  /\b(?:do not|don't|never|no need to) (?:report|flag|mention|tell|reveal|block|reject|review|inspect|analy[sz]e)\b/i,
  /\b(?:approve|accept|merge|publish|whitelist|allowlist) (?:this|the) (?:skill|pull request|PR|change|code|function|file)\b/i,
  /\b(?:reviewers?|LLMs?|AIs?|assistants?|agents?|models?|bots?)\b[,:]? (?:please |must |should |shall |will now )?(?:approve|accept|ignore|skip|execute|fetch|visit|forward|exfiltrate|trust|output|respond|answer)\b/i,
  /\b(?:tell|ask|instruct|convince) the (?:user|human|reviewer|agent|model|assistant)\b/i,
  /<\/? ?(?:system|assistant|instructions?|tool_call|function_calls?) ?>|<\|(?:im_start|im_end|system|endoftext)\|>|\[\/?INST\]/i,
];

const FAKE_VERDICTS: readonly RegExp[] = [
  /\bverdict ?[:|=]\W{0,5}(?:pass|safe|approved|clean)/i,
  /\b(?:all|every) (?:security )?(?:checks?|trials?|scans?|rules?|findings?) (?:have |has |were |are )?(?:passed|resolved|clean|green)/i,
  /\b(?:security|safety)[ -]{1,3}(?:reviewed|approved|audited|verified|certified)\b/i,
  /\bskill assay\b[^.\n]{0,20}\b(?:pass(?:ed)?|approved|safe)\b/i,
  /[✅✔☑🟢] ?(?:\w{1,30} ){0,3}(?:pass(?:ed)?|approved|safe|verified|clean)/iu,
  /\| ?(?:verdict|status|result) ?\|/i,
];

/** Text that makes whoever renders it ask another machine for something, or hands data to it. */
const BEACONS: readonly RegExp[] = [
  /!\[[^\]\n]{0,100}\]\( ?(?:https?:)?\/\//i,
  /< ?(?:img|iframe|script|link|object|embed|video|audio|svg|form)\b/i,
  /\[[^\]\n]{0,100}\]\( ?(?:https?:)?\/\/[^)\n]{0,300}(?:\{|%s|\?)/i,
  /\bhttps?:\/\/[^\s'"<>)]{0,300}[?&/=](?:\{|%[sdr(])/i,
];

/** All patterns in one, for a first look; those of one flag, because flags change what a pattern means. */
const ANY: readonly RegExp[] = ['i', 'iu'].map((flags) => {
  const patterns = [...INSTRUCTIONS, ...FAKE_VERDICTS, ...BEACONS].filter((pattern) => pattern.flags === flags);
  return new RegExp(patterns.map(({ source }) => source).join('|'), flags);
});

/** The first trick of each kind in a reading, or in several of them, each on a line of its own. */
export function readerTricks(read: string): ReaderTrick[] {
  if (!ANY.some((pattern) => pattern.test(read))) return [];
  const kinds = [
    ['instruction', INSTRUCTIONS],
    ['fake-verdict', FAKE_VERDICTS],
    ['beacon', BEACONS],
  ] as const;
  return kinds.flatMap(([kind, patterns]) => {
    const match = patterns.map((pattern) => pattern.exec(read)?.[0]).find((found) => found !== undefined);
    return match === undefined ? [] : [{ kind, match: match.slice(0, 120) }];
  });
}

/** What each kind of trick does, for a message. */
export const TRICKS: Record<ReaderTrick['kind'], string> = {
  instruction: 'gives instructions to its reader',
  'fake-verdict': 'claims a verdict about itself',
  beacon: 'makes whoever renders it contact another machine',
};
