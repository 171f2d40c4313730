package org.carepurse.holding;

/** How far an organisation has come that asks to keep people's money. Once answered, it stays so; it may ask again. */
public enum RegistrationState {
    ASKED,
    APPROVED,
    DECLINED
}
