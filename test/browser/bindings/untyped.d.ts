/** Packages whose types are packages of their own, which the project does without. */
declare module '@babel/core';
declare module 'react-dom/server';
declare module 'react-dom/client';
