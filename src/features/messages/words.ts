/** The words around every message to a person. Other languages must have the same keys. */
export const words = {
  en: {
    hello: (name: string) => `Hello ${name},`,
    more: 'More, and how to say no:',
    closing: (service: string, phone: string) => `${service}\nPhone ${phone}`,
  },
}
