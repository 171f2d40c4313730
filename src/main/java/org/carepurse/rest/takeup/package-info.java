/** Returns of how many people have budgets, and whom each of their numbers is made of, over the programming interface. */
package org.carepurse.rest.takeup;
