package pix.certification.birth;

import java.util.List;

/** A commune, or what was one, or a part of one. @param code INSEE @param province the name of its département */
record Commune(String code, String name, List<String> postalCodes, String province) {}
