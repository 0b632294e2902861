/** What to say when pages or images could not be read, by name. Nothing when all is there. */
export function toldAbsent(absent: readonly string[], images: number): string | undefined {
  const said = [
    absent.length === 1 && `1\u00a0page n’a pas pu être lue\u00a0: ${absent[0]}.`,
    absent.length > 1 &&
      `${absent.length}\u00a0pages n’ont pas pu être lues\u00a0: ${absent.join('\u00a0; ')}.`,
    images === 1 &&
      '1\u00a0image n’a pas pu être jointe\u00a0: sa description sera écrite à la place.',
    images > 1 &&
      `${images}\u00a0images n’ont pas pu être jointes\u00a0: leur description sera écrite à la place.`,
  ];
  return said.filter(Boolean).join('\n') || undefined;
}
