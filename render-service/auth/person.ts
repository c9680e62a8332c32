import { roleSchema } from '@tongjie/model';
import { z } from 'zod';

/** Somebody who is signed in. The id is what commits and the log name as author. */
export const personSchema = z.object({ id: z.string(), name: z.string(), role: roleSchema });
export type Person = z.infer<typeof personSchema>;
