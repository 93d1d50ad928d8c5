// The full id of a question or an action is that of its area or route, a dot, and its own name.

/** `customer-contact` of `customer-contact.sit-in`. */
export function ownerIn(id: string): string {
  return id.slice(0, id.indexOf('.'));
}

/** `sit-in` of `customer-contact.sit-in`. */
export function nameIn(id: string): string {
  return id.slice(id.indexOf('.') + 1);
}
