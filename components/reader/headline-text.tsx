/** A headline as set: the blank between its halves is half an em, and on the phone the line breaks there. */
export function HeadlineText({ text }: { text: string }) {
  const halves = text.split(/[\s　]+/).filter(Boolean);
  return halves.flatMap((half, index) => [
    ...(index > 0
      ? [
          <span key={`gap ${index}`} className="gap">
            {' '}
          </span>,
        ]
      : []),
    // biome-ignore lint/suspicious/noArrayIndexKey: halves of one headline
    <span key={index} className="half">
      {half}
    </span>,
  ]);
}
