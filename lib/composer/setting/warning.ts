/** What setting found that the desk must see to: text changed since the layout was made, a line that bursts. */
export interface SetWarning {
  code:
    | 'overset'
    | 'underset'
    | 'line-too-wide'
    | 'heading-too-large'
    | 'photos-changed'
    | 'report-missing'
    | 'report-unplaced';
  reportId: string;
  /** how many lines of its own measure, and about how many characters */
  lines: number;
  characters: number;
}
