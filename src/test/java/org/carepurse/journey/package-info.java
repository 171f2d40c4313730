/**
 * The whole service as people meet it: the main job from an agreed plan to what a provider is owed, every page of
 * everyone, and what happens to input that nobody should send. All of it against the started artefact, through its pages
 * and its interface only. No rule of one capability is tested here.
 */
package org.carepurse.journey;
