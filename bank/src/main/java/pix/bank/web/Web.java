package pix.bank.web;

import java.util.Optional;

/** A small invented web: same address, same page; what a visitor does there lives in the address. */
@FunctionalInterface
public interface Web {

    /** The page at this address, if there is one. */
    Optional<WebPage> open(Address address);
}
