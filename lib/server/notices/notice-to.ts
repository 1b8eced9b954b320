/** What one person is to be told, and where it leads. */
export interface NoticeTo {
  personId: string;
  reportId?: string;
  issueId?: string | null;
  payload: object;
}
