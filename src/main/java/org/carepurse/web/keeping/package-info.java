/**
 * The desk of whoever keeps people's money: its people, what waits, what is to come back, by whose instruction it paid, and
 * whether it adds up.
 */
package org.carepurse.web.keeping;
