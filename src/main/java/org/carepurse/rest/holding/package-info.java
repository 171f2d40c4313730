/**
 * Who keeps the money of plans, over the programming interface: agreements, bureaux and fund holders, and paying money in
 * to them.
 */
package org.carepurse.rest.holding;
