/** Names with a dot as message keys: "events.read" stands under "events_read". */
export type WithUnderscore<S extends string> = S extends `${infer A}.${infer B}` ? `${A}_${B}` : S;

export const messageKey = <S extends string>(name: S): WithUnderscore<S> =>
  name.replace('.', '_') as WithUnderscore<S>;
