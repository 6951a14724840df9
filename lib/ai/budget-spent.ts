/** The company's budget for this month does not allow another call. */
export class BudgetSpent extends Error {
  constructor() {
    super("The company's budget for language models is spent.");
    this.name = 'BudgetSpent';
  }
}
