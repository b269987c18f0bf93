def compute(formula, &block)
  # ok: ruby-code-from-parameter
  instance_eval(&block)
  # ok: ruby-code-from-parameter
  Integer(formula)
end
