/** Version of the program, as API description and reports give it; the same as in `package.json`. */
export const version = '0.1.0';
