def compute(formula)
  # ruleid: ruby-code-from-parameter
  eval(formula)
  #    ^^^^^^^
end
