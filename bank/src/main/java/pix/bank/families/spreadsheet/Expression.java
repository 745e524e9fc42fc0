package pix.bank.families.spreadsheet;

import java.util.List;

/** A formula once read. */
sealed interface Expression {

    record Constant(Value value) implements Expression {}

    record Cell(Ref ref) implements Expression {}

    record Range(Ref from, Ref to) implements Expression {}

    record Operation(String sign, Expression left, Expression right) implements Expression {}

    /** @param name in French, upper case */
    record Call(String name, List<Expression> arguments) implements Expression {}
}
