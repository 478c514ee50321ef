const draftKey = (subject, number) => `${subject}.${number}`;

export { draftKey };
