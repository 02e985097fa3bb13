import ipaddr from 'ipaddr.js';

const householdBits = 64;

/**
 * What limits count as one visitor: an IPv4 address, or the IPv6 network (/64) that a single household is given, within
 * which anybody can take as many addresses as they like. An address that is none stands for itself.
 */
export function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const ip = ipaddr.process(address);
  if (ip instanceof ipaddr.IPv4) return ip.toString();
  const network = ipaddr.IPv6.networkAddressFromCIDR(`${ip.toNormalizedString()}/${householdBits}`);
  return `${network.toString()}/${householdBits}`;
}
