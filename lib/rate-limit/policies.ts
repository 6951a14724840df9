/** Every limit of the product in one place: `points` per `seconds`, and why that many. */
export const POLICIES = {
  /** Guessing one person's password: five tries, then a quarter of an hour. */
  sign_in_account: { points: 5, seconds: 900 },
  /** Guessing many people's passwords from one address; an office shares one address. */
  sign_in_address: { points: 40, seconds: 900 },
  /** Mails sent to one address because somebody typed it. */
  mail_target: { points: 5, seconds: 3_600 },
  /** One-time codes and other requests without a session, per address. */
  public_address: { points: 60, seconds: 60 },
  /** One signed-in person or device: five requests a second for a minute is more than any screen needs. */
  api_actor: { points: 300, seconds: 60 },
  /** One API key of a machine, as promised in the API's description. */
  api_key: { points: 60, seconds: 60 },
  /** Deliveries of vendors: they come in bursts from few addresses, and what is forged costs one hash. */
  webhook_address: { points: 120_000, seconds: 60 },
} as const satisfies Record<string, { points: number; seconds: number }>;

export type PolicyName = keyof typeof POLICIES;
