import { z } from 'zod';

/** What a text field's schema says to the browser, so that form and server check the same. */
export interface TextAttributes {
  readonly required: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** Reads the attributes off a text schema. A least length of one is what `required` says already. */
export function textAttributes(schema: z.ZodType): TextAttributes {
  const { minLength = 0, maxLength } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return {
    required: minLength > 0,
    ...(minLength > 1 ? { minLength } : {}),
    ...(maxLength === undefined ? {} : { maxLength }),
  };
}
