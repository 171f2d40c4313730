/**
 * What Stripe tells comes in here: taken in, answered, and worked on elsewhere. And what a commissioner's finance settles by
 * hand, as on the pages.
 */
package org.carepurse.rest.stripe;
