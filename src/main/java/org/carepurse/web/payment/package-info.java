/**
 * The pages of paying: the commissioner's pay desk, and what a provider sees of its payments and bank details. What may be
 * paid, and who may let it go, is decided in {@code payment}; here it is only asked for and shown.
 */
package org.carepurse.web.payment;
