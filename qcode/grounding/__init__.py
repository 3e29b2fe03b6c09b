"""How codes and relations are grounded in quotations: figures, codes that stand together, evidence, gaps, the model in words."""
