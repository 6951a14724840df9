/** What people read of a methodology's element. */
export interface ElementText {
  label: string;
  /** What to ask when the element is the weakest. */
  ask: string;
}

/** By name of the methodology, then by key of the element. */
export type MethodTexts = Readonly<Record<string, Readonly<Record<string, ElementText>>>>;
