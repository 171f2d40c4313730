/**
 * What all resources of the programming interface share: where it is mounted, who calls (a bearer token of the same
 * sign-in as the pages), how a request is made once only, how lists are paged, and how a refusal, a mistake and a failure
 * are told apart (problem+json, RFC 9457). No resource of its own.
 */
package org.carepurse.rest.frame;
