const codes: Record<string, string> = {
  EADDRINUSE: 'the port is already in use. Set PORT to another, or end what uses it.',
  EACCES: 'this user may not open that port, or may not write in DATA_DIR.',
  EADDRNOTAVAIL: 'this machine does not have the address in HOST.',
  ENOTFOUND: 'the machine named in HOST or DATABASE_URL is not found.',
  ECONNREFUSED: 'the database in DATABASE_URL does not answer.',
  CONNECT_TIMEOUT: 'the database in DATABASE_URL does not answer.',
  CONNECTION_ENDED: 'the database ended the connection.',
  '28P01': 'the database refused the name or password in DATABASE_URL.',
  '28000': 'the database refused the user in DATABASE_URL.',
  '3D000': 'the database named in DATABASE_URL does not exist.',
  '42501': 'the user in DATABASE_URL may not do what a new version needs; it must own the database.',
}

/** One clear sentence about why it did not start. */
export function startFault(fault: unknown): string {
  if (!(fault instanceof Error)) return 'Følgeskab did not start.'
  const known = 'code' in fault ? codes[String(fault.code)] : undefined
  if (known) return `Følgeskab did not start: ${known}`
  return fault.message || `Følgeskab did not start (${fault.name}).`
}
