/** What a text tries to do to whoever reads it, person or model, rather than to tell them. */
export interface ReaderTrick {
  readonly kind: 'instruction' | 'fake-verdict' | 'beacon';
  readonly match: string;
}

/** Sentences that address a reviewing or consuming model (catalogue 120, 130, 133). English only: a review, not a wall. */
const INSTRUCTIONS: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass)\b[^.\n]{0,30}\b(?:previous|prior|above|earlier|preceding|all|your|any)\b[^.\n]{0,30}\b(?:instructions?|rules?|prompts?|messages?|directions?|guidelines?|polic(?:y|ies))/i,
  /\b(?:system|developer)\s+(?:prompt|message|instruction)/i,
  /\b(?:you are|act as|pretend to be|as)\s+(?:now\s+)?an?\s+(?:\w+\s+)?(?:AI|LLM|language model|assistant|chatbot)\b/i,
  /\b(?:do not|don't|never|no need to)\s+(?:report|flag|mention|tell|reveal|block|reject|review|inspect|analy[sz]e)\b/i,
  /\b(?:approve|accept|merge|publish|whitelist|allowlist)\s+(?:this|the)\s+(?:skill|pull request|PR|change|code|function|file)\b/i,
  /\b(?:reviewers?|LLMs?|AIs?|assistants?|agents?|models?|bots?)\b[,:]?\s+(?:please\s+|must\s+|should\s+|shall\s+|will\s+now\s+)?(?:approve|accept|ignore|skip|execute|fetch|visit|forward|exfiltrate|trust|output|respond|answer)\b/i,
  /\b(?:tell|ask|instruct|convince)\s+the\s+(?:user|human|reviewer|agent|model|assistant)\b/i,
  /<\/?\s*(?:system|assistant|instructions?|tool_call|function_calls?)\s*>|<\|(?:im_start|im_end|system|endoftext)\|>|\[\/?INST\]/i,
];

const FAKE_VERDICTS: readonly RegExp[] = [
  /\bverdict\b\s*[:|=]\s*\W{0,4}(?:pass|safe|approved|clean)/i,
  /\b(?:all|every)\s+(?:security\s+)?(?:checks?|trials?|scans?|rules?|findings?)\s+(?:have\s+|has\s+|were\s+|are\s+)?(?:passed|resolved|clean|green)/i,
  /\b(?:security|safety)[\s-]+(?:reviewed|approved|audited|verified|certified)\b/i,
  /\bskill\s+assay\b[^.\n]{0,20}\b(?:pass(?:ed)?|approved|safe)\b/i,
  /[✅✔☑🟢]\s*(?:\w+\s+){0,3}(?:pass(?:ed)?|approved|safe|verified|clean)/iu,
  /\|\s*(?:verdict|status|result)\s*\|/i,
];

/** Text that makes whoever renders it ask another machine for something, or hands data to it. */
const BEACONS: readonly RegExp[] = [
  /!\[[^\]\n]{0,200}\]\(\s*(?:https?:)?\/\//i,
  /<\s*(?:img|iframe|script|link|object|embed|video|audio|svg|form)\b/i,
  /\[[^\]\n]{0,200}\]\(\s*(?:https?:)?\/\/[^)\n]*(?:\{|%s|\?)/i,
  /\bhttps?:\/\/[^\s'"<>)]*[?&/=](?:\{|%[sdr(])/i,
];

/** All patterns in one, for a first look; those of one flag, because flags change what a pattern means. */
const ANY: readonly RegExp[] = ['i', 'iu'].map((flags) => {
  const patterns = [...INSTRUCTIONS, ...FAKE_VERDICTS, ...BEACONS].filter((pattern) => pattern.flags === flags);
  return new RegExp(patterns.map(({ source }) => source).join('|'), flags);
});

/** The first trick of each kind in `text`. */
export function readerTricks(text: string): ReaderTrick[] {
  if (!ANY.some((pattern) => pattern.test(text))) return [];
  const kinds = [
    ['instruction', INSTRUCTIONS],
    ['fake-verdict', FAKE_VERDICTS],
    ['beacon', BEACONS],
  ] as const;
  return kinds.flatMap(([kind, patterns]) => {
    const match = patterns.map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined);
    return match === undefined ? [] : [{ kind, match: match.slice(0, 120) }];
  });
}

/** What each kind of trick does, for a message. */
export const TRICKS: Record<ReaderTrick['kind'], string> = {
  instruction: 'gives instructions to its reader',
  'fake-verdict': 'claims a verdict about itself',
  beacon: 'makes whoever renders it contact another machine',
};
