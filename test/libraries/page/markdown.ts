export const MARKDOWN = `# Title

A *text* with ![a picture](/a.svg) and [a link](https://www.links.example/).

<iframe src="about:blank" title="frame"></iframe>

- one
- two

\`\`\`html
<script src="x"></script>
\`\`\`
`;
