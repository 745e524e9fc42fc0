package pix.certification.birth;

/** A country, by the code that INSEE gives to births there: 99139 is Portugal. */
public record Country(String code, String name) {

    static final String FRANCE = "99100";
    static final String NAME_OF_FRANCE = "France";

    boolean isFrance() {
        return code.equals(FRANCE);
    }
}
